// The browser is killed at random moments, as by a power cut: in the middle of seeding, and while pages are read.
import { emptyDatabase } from '../testing/driver/database.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { askBackground } from '../testing/driver/tabs.ts';
import { readBefore } from '../testing/driver/user-data.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { BAIT, hostileHtml, NEWS, serve } from './hostile-page.ts';
import { added, keptForGood } from './kept.ts';
import { outcome } from './outcome.ts';

/** How many kills: in Firefox a start takes longer. */
const COUNTS = { small: 3, chromium: 200, firefox: 50 };
/** Seeding and the first page are over by then (ms). */
const LATEST_MS = 2_500;

const isWhole = (words: readonly string[]): boolean => BAIT.every((name) => words.includes(name));

/** Starts seeding, or reading a page, and kills the browser at that moment of it. */
async function killAt(driver: Driver, momentMs: number, seeding: boolean): Promise<void> {
  if (seeding) {
    await driver.stopBackground();
    await emptyDatabase(driver);
    askBackground(driver, 'find', { lang: 'en', blocks: [{ text: 'Air Koryo' }] }).catch(() => {});
  } else {
    driver.open(NEWS).catch(() => {});
  }
  // A moment is what this attack is about, so it is a time.
  await new Promise((resolve) => setTimeout(resolve, momentMs));
  await driver.kill();
}

export const killAttack: Attack = {
  name: 'kills',
  finding: 'S5',
  own: true,
  async run({ driver, browser, small }) {
    const count = small ? COUNTS.small : COUNTS[browser];
    serve(driver, { [NEWS]: { body: hostileHtml({}) } });
    await setSettings(driver, { theme: 'dark' });
    await readBefore(driver, 'vladivostok');
    const before = await keptForGood(driver);
    // Chromium writes its storage a while after it has said so.
    await driver.restart();
    const got: string[] = [];
    for (let kill = 1; kill <= count; kill++) {
      const moment = Math.round(Math.random() * LATEST_MS);
      const seeding = kill % 2 === 1;
      await killAt(driver, moment, seeding);
      await driver.start();
      const when = `kill ${kill}, ${moment} ms into ${seeding ? 'seeding' : 'a page'}`;
      const page = await driver.open(NEWS);
      await until(
        () => painted(page),
        isWhole,
        (words) => `${when}: ${words.length} of ${BAIT.length} marks`,
      ).catch((error: Error) => got.push(error.message));
      const lost = added(await keptForGood(driver), before);
      if (lost.length > 0) got.push(`${when}: lost ${lost}`);
    }
    return outcome(got, `nothing lost by ${count} kills`);
  },
};
