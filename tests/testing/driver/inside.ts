// Runs a function in a tab, in the world of the extension's page script. Must not know: what for.
import type { Driver } from './launch.ts';

/** `run` must be self-contained and its arguments plain data: it travels as source text, or is such. */
export function runInTab<A extends unknown[], R>(
  driver: Driver,
  tab: number,
  run: ((...args: A) => R | Promise<R>) | string,
  ...args: A
): Promise<R> {
  // The extension's own pages may not make code from text, but the debugger may.
  return driver.inExtension<[], R>(
    `chrome.scripting.executeScript({
      target: { tabId: ${tab} }, args: ${JSON.stringify(args)}, func: ${String(run)},
    }).then(([{ result, error }]) => {
      // Firefox tells only here that the function failed; Chromium rejects.
      if (error) throw new Error(String(error.message ?? error));
      return result ?? null;
    })`,
  );
}
