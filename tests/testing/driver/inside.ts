/// <reference types="chrome" />
// Runs a function in a frame of a tab, in the world of the extension's page script.
import type { Driver } from './launch.ts';

/** A tab's top frame, or another of its frames, by the browser's ids. */
export type Place = number | { readonly tab: number; readonly frame: number };

function execute<R>(driver: Driver, target: object, run: unknown, args: unknown[]): Promise<R[]> {
  // As text: the extension's own pages may not evaluate text, but the debugger may.
  return driver.inExtension<[], R[]>(
    `chrome.scripting.executeScript({
      target: ${JSON.stringify(target)}, args: ${JSON.stringify(args)}, func: ${String(run)},
    }).then((results) => results.map(({ result, error }) => {
      // Firefox reports an error of the function here; Chromium rejects.
      if (error) throw new Error(String(error.message ?? error));
      return result ?? null;
    }))`,
  );
}

/**
 * `run` is sent as source text, so it must be self-contained, and its arguments must be JSON.
 */
export async function runInTab<A extends unknown[], R>(
  driver: Driver,
  place: Place,
  run: ((...args: A) => R | Promise<R>) | string,
  ...args: A
): Promise<R> {
  const target =
    typeof place === 'number' ? { tabId: place } : { tabId: place.tab, frameIds: [place.frame] };
  const [result] = await execute<R>(driver, target, run, args);
  return result as R;
}

/** In each frame; the results are in no order. */
export const runInFrames = <R>(
  driver: Driver,
  tab: number,
  run: (() => R) | string,
): Promise<R[]> => execute<R>(driver, { tabId: tab, allFrames: true }, run, []);

/** The frame of a tab whose text has these words. Throws if there is none. */
export async function frameWith(driver: Driver, tab: number, words: string): Promise<Place> {
  const frame = await driver.inExtension(
    async (tabId: number, wanted: string) => {
      const texts = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => document.body.textContent,
      });
      return texts.find(({ result }) => result?.includes(wanted))?.frameId ?? -1;
    },
    tab,
    words,
  );
  if (frame < 0) throw new Error(`No frame has "${words}"`);
  return { tab, frame };
}
