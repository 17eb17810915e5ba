/// <reference types="chrome" />
// What is left of a private window: somebody looks at the browser after it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInTab } from '../testing/driver/inside.ts';
import { visitPrivately } from '../testing/driver/private.ts';
import { readBefore } from '../testing/driver/user-data.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { hostileHtml, NEWS, serve } from './hostile-page.ts';
import { added, keptBy, keptForGood } from './kept.ts';
import { outcome } from './outcome.ts';

/** What the user does there; in the words of the page script's messages. */
const deeds = [
  { type: 'read', entity: 'vladivostok' },
  {
    ...{ type: 'reject-name', entity: 'air-koryo', alias: 'air koryo', surface: 'Air Koryo' },
    ...{ lang: 'en', here: true },
  },
  { type: 'open-timeline', entity: 'alexander-matsegora', date: '2020-03-09' },
];

export const privateWindowAttack: Attack = {
  name: 'private-window',
  finding: 'S6',
  browsers: ['chromium'],
  own: true,
  async run({ driver }) {
    const got: string[] = [];
    await readBefore(driver, 'kim-jong-un');
    const before = await keptForGood(driver);
    serve(driver, { [NEWS]: { body: hostileHtml({}) } });
    const tab = await visitPrivately(driver, NEWS);
    const cards = await runInTab(driver, tab, () =>
      chrome.runtime.sendMessage({
        ...{ type: 'cards', entities: ['kim-jong-un'], date: '2020-03-09', locale: 'en' },
      }),
    );
    if (JSON.stringify(cards).includes('"news"')) got.push('a card there tells what was read');
    for (const deed of deeds) {
      await runInTab(driver, tab, (sent: object) => chrome.runtime.sendMessage(sent), deed);
    }
    await until(
      () => driver.urls(),
      (urls) => urls.some((url) => url.includes('/timeline.html')),
      () => 'No timeline opened',
    );
    const kept = added(before, await keptForGood(driver));
    got.push(...kept.map((each) => `while open: ${each}`));
    // Closed: the whole window, and the timeline that was opened from it.
    await driver.inExtension(async (id: number) => {
      const { windowId } = await chrome.tabs.get(id);
      await chrome.windows.remove(windowId);
    }, tab);
    const session = Object.entries(await keptBy(driver, ['local/']));
    got.push(
      ...session
        .filter(([key, value]) => !(key in before) && value.includes(NEWS))
        .map(([key]) => `after the window closed: ${key}`),
    );
    const { profile } = driver;
    await driver.engine.browser.close();
    for (const file of ['History', 'Sessions', 'Favicons']) {
      const bytes = await readFile(join(profile, 'Default', file)).catch(() => Buffer.alloc(0));
      for (const trace of ['alexander-matsegora', '2020-03-09', 'news/attack']) {
        if (bytes.includes(trace)) got.push(`${trace} in the browser's ${file}`);
      }
    }
    return outcome(got, 'nothing of it in storage, databases or the history');
  },
};
