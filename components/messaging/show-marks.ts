// Shows or hides the marks in all frames of a tab.
import { isUnanswered } from './errors.ts';
import { sendToFrame } from './send.ts';

/**
 * Without `shown`, the first frame that answers switches its marks on or off, and the other frames
 * follow it, so that a frame that loaded late ends in the same state. Returns whether marks are
 * shown now; null if no frame answers.
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
      // A frame that has gone needs nothing. The next one is tried.
      if (!isUnanswered(error)) throw error;
    }
  }
  return answered ? (now ?? null) : null;
}
