/// <reference types="chrome" />
// What is left of a private window: somebody looks at the browser after it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { datedBy } from '../testing/date-clues.ts';
import { runInTab } from '../testing/driver/inside.ts';
import { visitPrivately } from '../testing/driver/private.ts';
import { readBefore } from '../testing/driver/user-data.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { ELSEWHERE, hostileHtml, NEWS, open, serve } from './hostile-page.ts';
import { added, keptBy, keptForGood } from './kept.ts';
import { outcome } from './outcome.ts';

/** What the user does there; in the words of the page script's messages. */
const deeds = [
  { type: 'read', entity: 'vladivostok' },
  {
    ...{ type: 'reject-name', entity: 'air-koryo', alias: 'air koryo', surface: 'Air Koryo' },
    ...{ lang: 'en', here: true },
  },
  { type: 'open-timeline', entity: 'alexander-matsegora', dated: datedBy('2020-03-09') },
];

/** The browser's own files and folders of what was visited and what was open, in its profile. */
const FILES = {
  chromium: ['History', 'Sessions', 'Favicons'].map((name) => join('Default', name)),
  // Packed ones still have what they meet for the first time as it is.
  firefox: ['places', 'favicons', 'sessionstore'],
};

/** The profile's files that begin with one of `starts`, with what is in them. */
async function contentsOf(profile: string, starts: readonly string[]): Promise<[string, Buffer][]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  const paths = all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => starts.some((start) => path.startsWith(join(profile, start))));
  return Promise.all(paths.map(async (path) => [path, await readFile(path)]));
}

export const privateWindowAttack: Attack = {
  name: 'private-window',
  finding: 'S6',
  own: true,
  async run({ driver, browser }) {
    const got: string[] = [];
    await readBefore(driver, 'kim-jong-un');
    await open(driver, ELSEWHERE, {});
    const before = await keptForGood(driver);
    serve(driver, { [NEWS]: { body: hostileHtml({}) } });
    const tab = await visitPrivately(driver, NEWS);
    const question = {
      ...{ type: 'cards', lang: 'en', headline: '', dated: datedBy('2020-03-09') },
      paragraphs: [{ text: 'Kim Jong Un', entities: ['kim-jong-un'] }],
    };
    const cards = await runInTab(
      driver,
      tab,
      (sent: object) => chrome.runtime.sendMessage(sent),
      question,
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
    const files = await contentsOf(profile, FILES[browser]);
    // A visit that was not private shows that this is where to look.
    if (!files.some(([, bytes]) => bytes.includes(new URL(ELSEWHERE).host))) {
      throw new Error('The files of the browser do not tell of a visit');
    }
    for (const [file, bytes] of files) {
      for (const trace of ['alexander-matsegora', '2020-03-09', 'news/attack']) {
        if (bytes.includes(trace)) got.push(`${trace} in the browser's ${relative(profile, file)}`);
      }
    }
    return outcome(got, 'nothing of it in storage, databases or the history');
  },
};
