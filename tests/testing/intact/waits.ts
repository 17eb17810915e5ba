// Lets a page work as hard as it can, and measures inside it how long the user waits for a frame.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { LeftOut } from '../../../data/model.ts';
import { closePage } from '../driver/close-page.ts';
import type { Driver } from '../driver/launch.ts';
import { painted } from '../driver/painted.ts';
import { reports, tabOf } from '../driver/tabs.ts';
import { soon } from '../visit.ts';
import { everything } from './full.ts';
import { leftovers, switchTo } from './prove.ts';
import { article, read, unread } from './site.ts';

/**
 * What a busy machine may add to the longest wait for a frame (ms). Reading or disambiguating a page of
 * these sizes in one go takes seconds. A limit of `npm run intact` alone.
 */
const TOLERANCE_MS = 250;

export interface Waits {
  /** The page's own work, from its start to its end. */
  readonly workMs: number;
  /** The longest wait for a frame after the work. */
  readonly longestMs: number;
}

/**
 * A page that says "By Air Koryo" and does `code` as its work, in the element `room`. With `made` it is
 * done while the page is parsed; without, `code` is the body of an async function, run after loading.
 */
export const working = (code: string, { head = '', made = false } = {}): string =>
  article(
    `<p>By Air Koryo.</p><div id="room"></div><script>
    const room = document.getElementById('room');
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const work = ${made ? '() => {}' : `async () => { ${code} }`};
    async function measure(restMs) {
      let last = performance.now(), longestMs = 0;
      const start = last;
      await work();
      const workMs = performance.now() - start;
      // The first frames lay out the new content: that time is the page's own.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      last = performance.now();
      const end = last + restMs;
      for (let frames = 0; frames < 10 || performance.now() < end; frames++) {
        await new Promise(requestAnimationFrame);
        longestMs = Math.max(longestMs, performance.now() - last);
        last = performance.now();
      }
      return { workMs, longestMs };
    }
    ${made ? `${code} addEventListener('DOMContentLoaded', () => { window.measured = measure(${everything ? 2000 : 0}); });` : ''}
  </script>`,
    { head },
  );

export interface Comparison {
  readonly page: Page;
  readonly tab: number;
  readonly without: Waits;
  readonly withIt: Waits;
}

interface Expected {
  /** The words that are painted at the end. */
  readonly words: readonly string[];
  /** How long frames are watched after the work (ms). */
  readonly restMs: number;
  /** Why something was left out, as the popup says. */
  readonly leftOut?: LeftOut;
  /** Marks may be missing at the end, as long as `leftOut` says why. */
  readonly orLeftOut?: LeftOut;
}

/**
 * Runs the page's work without Sidelight and with it. Proves that the user waits no longer (in a full
 * run) and that the right words are marked at the end. Leaves the page open.
 */
export async function compare(
  driver: Driver,
  name: string,
  { words, restMs, leftOut, orLeftOut }: Expected,
): Promise<Comparison> {
  const measure = async (url: string): Promise<{ page: Page; waits: Waits }> => {
    const page = await driver.engine.browser.newPage();
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    return {
      page,
      waits: (await page.evaluate(
        `window.measured ?? measure(${everything ? restMs : 0})`,
      )) as Waits,
    };
  };
  const control = await measure(unread(name));
  await closePage(control.page);
  const { page, waits: withIt } = await measure(read(name));
  const without = control.waits;
  console.info(
    `${driver.name} ${name}: longest wait for a frame ${Math.round(without.longestMs)} ms without, ` +
      `${Math.round(withIt.longestMs)} ms with; the page's own work ${Math.round(without.workMs)} and ${Math.round(withIt.workMs)} ms`,
  );
  const tab = await tabOf(driver, page);
  const reasons = async () => (await reports(driver, tab)).map((report) => report.leftOut ?? null);
  const found = async () =>
    orLeftOut && (await reasons()).includes(orLeftOut) ? tally(words) : tally(await painted(page));
  await soon(found).toEqual(tally(words));
  if (everything) expect(withIt.longestMs).toBeLessThan(without.longestMs + TOLERANCE_MS);
  if (!orLeftOut) await soon(reasons).toEqual([leftOut ?? null]);
  return { page, tab, without, withIt };
}

/** How often each word occurs: thousands of words are easier to compare and to show that way. */
function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Switches Sidelight off, proves that no mark is left, and closes the page. */
export async function leave(driver: Driver, page: Page): Promise<void> {
  await switchTo(driver, 'off');
  try {
    await soon(() => leftovers(page)).toEqual([]);
  } finally {
    await closePage(page);
    await switchTo(driver, 'on');
  }
}
