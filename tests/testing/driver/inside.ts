// Runs a function in a tab, in the world of the extension's page script.
import type { Driver } from './launch.ts';

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
 * In the top frame. `run` is sent as source text, so it must be self-contained, and its arguments must be
 * JSON.
 */
export async function runInTab<A extends unknown[], R>(
  driver: Driver,
  tab: number,
  run: ((...args: A) => R | Promise<R>) | string,
  ...args: A
): Promise<R> {
  const [result] = await execute<R>(driver, { tabId: tab }, run, args);
  return result as R;
}

/** In each frame; the results are in no order. */
export const runInFrames = <R>(driver: Driver, tab: number, run: () => R): Promise<R[]> =>
  execute<R>(driver, { tabId: tab, allFrames: true }, run, []);
