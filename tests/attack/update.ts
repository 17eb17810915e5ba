/// <reference types="chrome" />
// The extension is restarted under open pages, as an update does: do the old scripts end without errors?
import { watchErrors } from '../testing/driver/errors.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { withAddon } from '../testing/driver/update.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { BAIT, enter } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { openCard } from './visits.ts';

async function restartExtension(driver: Driver): Promise<void> {
  if (driver.name === 'chromium') {
    // The page that asks for it ends with it.
    await driver.inExtension(() => chrome.runtime.reload()).catch(() => undefined);
    return;
  }
  await withAddon(driver, 'await addon.disable(); await addon.enable();');
}

export const updateAttack: Attack = {
  name: 'update-under-open-pages',
  finding: 'S11',
  own: true,
  async run({ driver }) {
    const errors = await watchErrors(driver, { workers: false });
    const entered = await enter(driver, { body: '<p id="more"></p>' });
    const { page } = entered;
    await openCard(entered, driver, 'Air Koryo');
    await errors.take();
    await restartExtension(driver);
    await framesPass(page, 2 * MANY_FRAMES);
    await page.evaluate(() => document.getElementById('more')?.append('A ship from Wonsan.'));
    await page.mouse.move(990, 790, { steps: 3 });
    await framesPass(page, MANY_FRAMES);
    const got = [...(await errors.take())];
    const wanted = [...BAIT, 'Wonsan'];
    await until(
      () => painted(page),
      (words) => wanted.every((name) => words.filter((word) => word === name).length === 1),
      (words) => `marks after it: ${words}`,
    ).catch((error: Error) => got.push(error.message));
    return outcome(got, 'no error, and each name marked once');
  },
};
