// The current state of a frame that reported: whether its page script still runs, its article's date, and
// what a silent page names.
import { articleDate } from '../dates/publication/publication-date.ts';
import type { EntityCount, FrameState } from '../messaging/protocol.ts';
import { isListening, sendToFrame } from '../messaging/send.ts';
import { within } from '../tasks/wait.ts';
import type { FrameReport } from './page-reports.ts';

/** The longest that a silent page may take to be read (ms). It reports what it found later. */
const NAMES_WITHIN_MS = 500;

/**
 * The state of one frame; null if its page script is gone. The date is requested now: if pages reported
 * it, each would have to search for it, and popup and panel are open on few pages. For the same reason
 * a silent page is not read before.
 */
export async function frameState(tabId: number, frame: FrameReport): Promise<FrameState | null> {
  const { frameId, page } = frame;
  if (page.status === 'on') {
    const answer = await sendToFrame(tabId, frameId, 'date', {}).catch(() => null);
    if (answer) return { frameId, page, date: answer.dated && articleDate(answer.dated) };
  }
  if (page.status === 'silent' && frameId === 0 && page.entities.length === 0) {
    const entities = await namesOf(tabId, frameId);
    if (entities) return { frameId, page: { ...page, entities }, date: null };
  }
  return (await isListening(tabId, frameId)) ? { frameId, page, date: null } : null;
}

/** The names of a silent page; null if it does not tell them in time. */
async function namesOf(tabId: number, frameId: number): Promise<readonly EntityCount[] | null> {
  const answer = sendToFrame(tabId, frameId, 'names', {}).catch(() => null);
  return (await within(NAMES_WITHIN_MS, answer))?.entities ?? null;
}
