// Runs a function in a tab, in the world of the extension's page script. Must not know: what for.
import type { Driver } from './launch.ts';

/** `run` must be self-contained and its arguments plain data: it travels as source text. */
export async function runInTab<A extends unknown[], R>(
  driver: Driver,
  tab: number,
  run: (...args: A) => R,
  ...args: A
): Promise<R> {
  const [result] = await execute<R>(driver, `{ tabId: ${tab} }`, run, args);
  return result as R;
}

/** Like `runInTab`, in every frame that the extension may see. */
export const runInFrames = <A extends unknown[], R>(
  driver: Driver,
  tab: number,
  run: (...args: A) => R,
  ...args: A
): Promise<R[]> => execute<R>(driver, `{ tabId: ${tab}, allFrames: true }`, run, args);

/** The extension's own pages may not make code from text, but the debugger may. */
const execute = <R>(driver: Driver, target: string, run: unknown, args: unknown[]): Promise<R[]> =>
  driver.inExtension<[], R[]>(
    `chrome.scripting.executeScript({
      target: ${target}, args: ${JSON.stringify(args)}, func: ${String(run)},
    }).then((frames) => frames.map(({ result }) => result ?? null))`,
  );
