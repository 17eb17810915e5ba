// The proof that a page is as if Sidelight were not there: the same page runs without it and with it,
// through the same steps; then Sidelight is switched off.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { closePage } from '../driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../driver/frames.ts';
import type { Driver } from '../driver/launch.ts';
import { setSettings } from '../driver/settings.ts';
import { tabOf, whenPageIdle } from '../driver/tabs.ts';
import { soon } from '../visit.ts';
import { type Holdings, holdings } from './leaks.ts';
import { make, marked, type Step, take } from './marks.ts';
import { type Seen, seen, watch } from './probe.ts';
import { read, unread } from './site.ts';

export interface Case {
  /** The page's name, as given to `serve`. */
  readonly page: string;
  /** What is marked once it is open. */
  readonly words: readonly string[];
  readonly steps?: readonly Step[];
  /** More to do, with Sidelight and without: typing, clicking. The page must end up the same. */
  readonly act?: (page: Page) => Promise<void>;
  /** Steps that need Sidelight: a card, a jump. */
  readonly look?: (page: Page) => Promise<void>;
  /** The page's own highlights. */
  readonly own?: readonly string[];
}

const SITE = 'bbc.com';

/** Opens a page under the probe, up to its first frames. */
export async function openWatched(driver: Driver, url: string): Promise<Page> {
  const page = await driver.engine.browser.newPage();
  await watch(page);
  await page.goto(url, { waitUntil: 'load' });
  // What changes before the first paint shifts nothing.
  await framesPass(page);
  return page;
}

/** Runs a case without Sidelight. */
async function without(driver: Driver, { page: name, steps = [], act }: Case): Promise<Seen> {
  const page = await openWatched(driver, unread(name));
  for (const step of steps) await make(page, step);
  await act?.(page);
  const result = await seen(page);
  await closePage(page);
  return result;
}

/** Switches Sidelight on or off on the site where it runs. */
export const switchTo = (driver: Driver, state: 'on' | 'off'): Promise<void> =>
  setSettings(driver, { rules: { everySite: false, sites: { [SITE]: state } } });

/** The highlights, and the sheets in open shadow trees, that are left beside the page's own. */
export const leftovers = (page: Page, own: readonly string[] = []): Promise<string[]> =>
  page.evaluate((known: readonly string[]) => {
    const left = [...CSS.highlights.keys()].filter((name) => !known.includes(name));
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      if (shadowRoot?.adoptedStyleSheets.length) left.push('a sheet in a shadow tree');
    }
    return left;
  }, own);

let dormant: Promise<Holdings> | undefined;

/** What the page script holds on a page where it was off from the start. */
async function dormantHoldings(driver: Driver, name: string): Promise<Holdings> {
  const page = await driver.open(read(name));
  await framesPass(page, MANY_FRAMES);
  const held = await holdings(page);
  await closePage(page);
  return held;
}

/** Switches Sidelight off under an open page, proves that nothing stays, and closes the page. */
export async function proveNothingLeft(driver: Driver, page: Page, { page: name, own }: Case) {
  const before = await seen(page);
  await switchTo(driver, 'off');
  try {
    await soon(() => leftovers(page, own)).toEqual([]);
    expect((await seen(page)).changes.slice(before.changes.length), 'changes on leaving').toEqual(
      [],
    );
    if (driver.name === 'chromium') {
      dormant ??= dormantHoldings(driver, name);
      const idle = await dormant;
      await soon(async () => {
        // The browser holds what was painted last until the next frame, which an idle page does not make.
        await framesPass(page);
        return holdings(page);
      }).toEqual(idle);
    }
  } finally {
    await closePage(page);
    await switchTo(driver, 'on');
  }
}

/** Runs a case without Sidelight and with it and compares. */
export async function proveIntact(driver: Driver, what: Case): Promise<void> {
  const control = await without(driver, what);
  const page = await openWatched(driver, read(what.page));
  await marked(page, what.words, what.own);
  let words = what.words;
  for (const step of what.steps ?? []) {
    await take(page, step, what.own ? { own: what.own } : {});
    // If the words are the same as before, only a second reading of the page proves that they stay.
    if (sameWords(words, step.words)) await stay(driver, page, step, what.own);
    words = step.words;
  }
  await what.act?.(page);
  const result = await seen(page);
  // Real keys and clicks differ in timing, so the number of changes may differ, but not their kinds.
  const changes = (all: readonly string[]) => (what.act ? [...new Set(all)].sort() : all);
  expect(changes(result.changes), 'changes in the DOM').toEqual(changes(control.changes));
  expect(result.errors, 'errors of the page').toEqual(control.errors);
  expect(result.html, 'the page as HTML').toBe(control.html);
  expect(result.layoutShift, 'layout shift').toBeLessThanOrEqual(control.layoutShift);
  if (what.look) {
    await what.look(page);
    await soon(async () => (await seen(page)).html).toBe(control.html);
  }
  await proveNothingLeft(driver, page, what);
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());

/** Proves that the words of a step are still marked after the page script has processed its change. */
async function stay(driver: Driver, page: Page, { does, words }: Step, own?: readonly string[]) {
  await whenPageIdle(driver, await tabOf(driver, page));
  await page.bringToFront();
  const still = { does: `${does}, and all is read`, change: () => undefined, words };
  await take(page, still, own ? { own } : {});
}
