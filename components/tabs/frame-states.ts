// The current state of a frame that reported: whether its page script still runs, and its article's date.
import { articleDate } from '../dates/publication/publication-date.ts';
import type { FrameState } from '../messaging/protocol.ts';
import { isListening, sendToFrame } from '../messaging/send.ts';
import type { FrameReport } from './page-reports.ts';

/**
 * The state of one frame; null if its page script is gone. The date is requested now: if pages reported
 * it, each would have to search for it, and the popup is opened on few pages.
 */
export async function frameState(tabId: number, frame: FrameReport): Promise<FrameState | null> {
  const { frameId, page } = frame;
  if (page.status === 'on') {
    const answer = await sendToFrame(tabId, frameId, 'date', {}).catch(() => null);
    if (answer) return { frameId, page, date: answer.dated && articleDate(answer.dated) };
  }
  return (await isListening(tabId, frameId)) ? { frameId, page, date: null } : null;
}
