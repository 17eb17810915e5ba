// Shows or hides the marks in all frames of a tab. Must not know: how a page does it.
import { MessageError } from './errors.ts';
import { sendToFrame } from './send.ts';

/**
 * The first frame that answers decides, where `shown` does not: the others follow it, so that one
 * that came late falls into step. Gives what is shown now; null where no frame answers.
 */
export async function showMarks(
  tabId: number,
  frameIds: readonly number[],
  shown?: boolean,
): Promise<boolean | null> {
  let now = shown;
  let answered = false;
  for (const frameId of frameIds) {
    try {
      const message = { name: 'show-marks', ...(now !== undefined && { shown: now }) } as const;
      now = (await sendToFrame(tabId, frameId, 'command', message)).shown ?? now;
      answered = true;
    } catch (error) {
      // A frame that is gone shows nothing; the next one may.
      if (!(error instanceof MessageError) || error.kind === 'failed') throw error;
    }
  }
  return answered ? (now ?? null) : null;
}
