// A page tries to tell that Sidelight is installed, where nothing is marked: on a site that is on no list, on
// one that the user switched off, and on a page without names.

import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { setSettings } from '../testing/driver/settings.ts';
import type { Attack } from './attack.ts';
import { ELSEWHERE, type HostilePage, NEWS, open } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { forget } from './restore.ts';
import { spyScript } from './spy.ts';
import { differences, type Seen } from './visits.ts';

/** Listens for what is known of the framework, and looks for its rule, its files and its globals. */
const detect = (id: string): string => `
  window.told = [];
  const tell = (what) => window.told.includes(what) || window.told.push(what);
  for (const name of ['gate', 'gate.content', 'page', 'card', 'content']) for (const what of
    ['wxt:content-script-started', 'wxt:locationchange', 'wxt:script-started']) {
    for (const target of [document, window])
      target.addEventListener('${id}:' + name + ':' + what, () => tell('event ' + what), true);
  }
  // Whoever sends an event that nobody knows does it by these.
  for (const [owner, key] of [[EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'],
    [Document.prototype, 'createTreeWalker'], [Element.prototype, 'attachShadow'], [HighlightRegistry.prototype, 'set']]) {
    const original = owner[key];
    owner[key] = function (...args) { tell('call of ' + key); return original.apply(this, args); };
  }
  addEventListener('message', ({ data }) => tell('message ' + JSON.stringify(data)), true);
  window.look = () => {
    for (const name of ['sl-1', 'sl-2', 'sl-3', 'sidelight', 'sidelight-1']) {
      const plain = getComputedStyle(document.body, '::highlight(no-such-highlight)');
      const style = getComputedStyle(document.body, '::highlight(' + name + ')');
      for (const property of ['textDecorationLine', 'backgroundColor', 'color', 'textDecorationColor'])
        if (style[property] !== plain[property]) tell('rule for ' + name);
    }
    for (const { name } of performance.getEntries()) if (name.includes('extension:')) tell(name);
    return window.told;
  };`;

/** What the page tells of itself: the script's own findings and everything that the spy reads. */
async function spyQuietly(
  driver: Driver,
  url: string,
  hostile: HostilePage,
): Promise<{ seen: Seen; told: readonly string[] }> {
  const { hostname } = new URL(driver.engine.base);
  const ids = [hostname, 'sidelight@sidelight.invalid'];
  const script = spyScript + ids.map((id) => `{${detect(id)}}`).join('');
  const page = await open(driver, url, { ...hostile, script });
  await framesPass(page, MANY_FRAMES);
  await page.mouse.move(300, 300, { steps: 3 });
  await framesPass(page, MANY_FRAMES);
  const told = await page.evaluate(() => (window as unknown as { look(): string[] }).look());
  const seen = await page.evaluate(() => window.spy.sum());
  await closePage(page);
  return { seen, told };
}

/** On a site that is on no list nothing of Sidelight runs: what a page reads there is the measure. */
function presence(name: string, prepare: (driver: Driver) => Promise<void>, hostile: HostilePage) {
  const attack: Attack = {
    name,
    finding: 'S3',
    async run({ driver }) {
      await prepare(driver);
      const told = new Set<string>();
      const look = (url: string) => async () => {
        const found = await spyQuietly(driver, url, hostile);
        if (url === NEWS) for (const what of found.told) told.add(what);
        return found.seen;
      };
      const got = await differences(look(ELSEWHERE), look(NEWS));
      await forget(driver);
      return outcome([...told, ...got], 'as where Sidelight does not run');
    },
  };
  return attack;
}

const plain = ['the weather', 'a bridge', 'nothing at all'];

export const presenceAttacks: readonly Attack[] = [
  presence('presence-without-names', async () => {}, { names: plain }),
  presence(
    'presence-switched-off',
    (driver) => setSettings(driver, { rules: { everySite: false, sites: { 'bbc.com': 'off' } } }),
    {},
  ),
];
