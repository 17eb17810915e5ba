// What the page script does about work that failed.
import { MessageError } from '../messaging/errors.ts';

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
