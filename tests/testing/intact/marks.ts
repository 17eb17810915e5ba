// Changes a page and waits, inside the page, for its marks to be right again.
import type { Page } from 'puppeteer-core';
import { framesPass } from '../driver/frames.ts';
import { PATIENCE_MS } from '../patience.ts';
import { everything } from './full.ts';

/** What a user may wait for marks to follow the text (ms): a limit of `npm run intact` alone. */
const WITHIN_MS = everything ? 200 : PATIENCE_MS;

export interface Step {
  /** What the step does, for the report of a failure. */
  readonly does: string;
  /** Runs inside the page, so it may use only what is there. May be source text. */
  readonly change: (() => unknown) | string;
  /** The words that are marked afterwards, in any order. */
  readonly words: readonly string[];
}

interface Outcome {
  readonly ms: number;
  readonly words: string[];
}

/**
 * Runs inside the page and by its clock, so that the driver's time is not measured. Makes the change and
 * checks before each frame is painted, until the marks are as expected or time is up.
 */
async function follow(
  change: () => unknown,
  expected: string,
  patienceMs: number,
  own: readonly string[],
): Promise<Outcome> {
  const look = (): string[] => {
    const words: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (own.includes(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (startContainer.isConnected) words.push(range.toString().replace(/\s+/g, ' '));
        else words.push(`left over: ${range}`);
      }
    }
    return words.sort();
  };
  await change();
  const last = performance.now();
  for (;;) {
    const words = look();
    const ms = performance.now() - last;
    if (JSON.stringify(words) === expected || ms > patienceMs) return { ms, words };
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      // A page in the background makes no frames.
      setTimeout(resolve, 40);
    });
  }
}

/** Only makes the change. Resolves when its effects are over, so that the next change is separate. */
export async function make(page: Page, { change }: Step): Promise<void> {
  await page.evaluate(`(async () => { await (${change})() })()`);
  await framesPass(page);
}

/**
 * Makes the change and waits for the marks; `own` are the page's own highlights. Throws if the marks
 * are wrong, or come later than `withinMs` after the last change. Returns the time that it took (ms).
 */
export async function take(
  page: Page,
  { does, change, words }: Step,
  { own = [] as readonly string[], withinMs = WITHIN_MS } = {},
): Promise<number> {
  const expected = JSON.stringify(words.toSorted());
  const given = [change, JSON.stringify(expected), PATIENCE_MS, JSON.stringify(own)];
  await page.bringToFront();
  const outcome = (await page.evaluate(`(${follow})(${given.join()})`)) as Outcome;
  if (JSON.stringify(outcome.words) !== expected) {
    throw new Error(
      `${does}: ${Math.round(outcome.ms)} ms later [${outcome.words}] are marked, not [${words.toSorted()}]`,
    );
  }
  if (outcome.ms > withinMs) {
    throw new Error(`${does}: marked after ${Math.round(outcome.ms)} ms, not within ${withinMs}`);
  }
  await framesPass(page);
  return outcome.ms;
}

/** Waits for a page that was just opened to have these marks. */
export const marked = (page: Page, words: readonly string[], own?: readonly string[]) =>
  take(
    page,
    { does: 'opens', change: () => undefined, words },
    { withinMs: PATIENCE_MS, ...(own && { own }) },
  );
