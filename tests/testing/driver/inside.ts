// Runs a function in a tab, in the world of the extension's page script.
import type { Driver } from './launch.ts';

/** `run` is sent as source text, so it must be self-contained, and its arguments must be JSON. */
export function runInTab<A extends unknown[], R>(
  driver: Driver,
  tab: number,
  run: ((...args: A) => R | Promise<R>) | string,
  ...args: A
): Promise<R> {
  // As text: the extension's own pages may not evaluate text, but the debugger may.
  return driver.inExtension<[], R>(
    `chrome.scripting.executeScript({
      target: { tabId: ${tab} }, args: ${JSON.stringify(args)}, func: ${String(run)},
    }).then(([{ result, error }]) => {
      // Firefox reports an error of the function here; Chromium rejects.
      if (error) throw new Error(String(error.message ?? error));
      return result ?? null;
    })`,
  );
}
