// What the frames of a tab are now: those still there of those that reported, each with its article's
// date. Must not know: where reports are kept.
import type { FrameState } from '../messaging/protocol.ts';
import { isListening, sendToFrame } from '../messaging/send.ts';
import type { FrameReport } from './page-reports.ts';

/**
 * The state of one frame; null if its page script is gone. The date is asked for here, because a page
 * would have to look for it on every visit, and the popup is opened on few.
 */
export async function frameState(tabId: number, frame: FrameReport): Promise<FrameState | null> {
  const { frameId, page } = frame;
  if (page.status === 'on') {
    const told = await sendToFrame(tabId, frameId, 'date', {}).catch(() => null);
    if (told) return { frameId, page, date: told.date };
  }
  return (await isListening(tabId, frameId)) ? { frameId, page, date: null } : null;
}
