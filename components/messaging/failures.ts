// What a script in a page does about work that failed.
import { pause } from '../tasks/wait.ts';
import { MessageError } from './errors.ts';

/** Time for a background that is being updated or was just killed to restart (ms). */
const RETRY_AFTER = 400;

/** True if the extension was updated or removed under this page: no message is answered any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof MessageError && error.kind === 'gone';

/**
 * Lets work run on its own. A failure is at most a debug line, since the console is the page's; what
 * the user should know is in the page's report.
 */
export function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!isGone(error)) console.debug('Sidelight:', error);
  });
}

/** Asks, and if that fails once more a little later, unless nobody waits (`signal`) or could answer. */
export async function askTwice<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isGone(error)) throw error;
    await pause(RETRY_AFTER);
    signal.throwIfAborted();
    return ask();
  }
}
