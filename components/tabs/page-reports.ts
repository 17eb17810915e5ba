// What the frames of each tab reported, in the browser's session storage: that survives the worker's
// end, but not the browser's.
import type { PageReport } from '../messaging/protocol.ts';
import { frameOfKey, reportKey } from './report-key.ts';

export interface FrameReport {
  readonly frameId: number;
  readonly page: PageReport;
}

export interface KeptFrame extends FrameReport {
  /** Which document reported; null if the browser does not say. */
  readonly documentId: string | null;
  /** Time of the last report, in milliseconds of the epoch. */
  readonly at: number;
}

/** The part of `browser.storage.session` that this needs. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A frame that reported at most this long before its tab's new top document belongs to it. */
const SAME_LOAD_MS = 5000;

/** Frames of a tab: a page may have any number, and `storage.session` holds 10 MB in all. */
const MOST_FRAMES = 50;

/** Of an earlier version: all frames of a tab. */
const OLD_KEY = /^tab:\d+$/;

const withoutHash = (url: string) => url.split('#', 1)[0] ?? '';

/** Compares documents if the browser names them, else addresses: a page may change its own address. */
const isSamePage = (before: KeptFrame | undefined, now: KeptFrame): boolean =>
  before !== undefined &&
  (now.documentId !== null
    ? before.documentId === now.documentId
    : withoutHash(before.page.url) === withoutHash(now.page.url));

/** The top frame first, then frames with names, the latest first: the others are in nobody's way. */
const byUse = (a: KeptFrame, b: KeptFrame): number =>
  Number(b.frameId === 0) - Number(a.frameId === 0) ||
  Number(b.page.entities.length > 0) - Number(a.page.entities.length > 0) ||
  b.at - a.at;

export interface PageReports {
  /** Keeps a frame's report. Returns all reports of its tab, the top frame first. */
  add(tabId: number, frame: FrameReport, documentId: string | null): Promise<KeptFrame[]>;
  of(tabId: number): Promise<KeptFrame[]>;
  /** Forgets these frames, except those that have reported again since: those are of a new page. */
  drop(tabId: number, frames: readonly KeptFrame[]): Promise<void>;
  /** For a tab that was closed: reports that are still on their way are not kept either. */
  dropTab(tabId: number): Promise<void>;
}

type Frames = Map<number, KeptFrame>;

/** Keeps reports in `area`. `now` is in milliseconds of the epoch. Rejects only if the area cannot be read. */
export function createPageReports(area: SessionArea, now: () => number = Date.now): PageReports {
  /** What the area holds, by tab and frame; read once. */
  let reading: Promise<Map<number, Frames>> | undefined;
  const closed = new Set<number>();

  async function readAll(): Promise<Map<number, Frames>> {
    const tabs = new Map<number, Frames>();
    const stored = await area.get(null);
    for (const [key, value] of Object.entries(stored)) {
      const frame = frameOfKey(key);
      if (!frame) continue;
      const frames = tabs.get(frame.tabId) ?? new Map();
      tabs.set(frame.tabId, frames.set(frame.frameId, value as KeptFrame));
    }
    await remove(Object.keys(stored).filter((key) => OLD_KEY.test(key)));
    return tabs;
  }

  async function framesOf(tabId: number): Promise<Frames> {
    reading ??= readAll().catch((error) => {
      reading = undefined; // The next report tries again.
      throw error;
    });
    const tabs = await reading;
    const frames: Frames = tabs.get(tabId) ?? new Map();
    if (!closed.has(tabId)) tabs.set(tabId, frames);
    return frames;
  }

  // Nothing depends on a write before the worker ends: where there is no room, that is all.
  const write = (tabId: number, frame: KeptFrame) =>
    area.set({ [reportKey(tabId, frame.frameId)]: frame }).catch(() => {});

  const remove = async (keys: string[]): Promise<void> => {
    if (keys.length > 0) await area.remove(keys).catch(() => {});
  };

  async function forget(tabId: number, frames: Frames, gone: readonly KeptFrame[]): Promise<void> {
    for (const { frameId } of gone) frames.delete(frameId);
    await remove(gone.map(({ frameId }) => reportKey(tabId, frameId)));
  }

  const inOrder = (frames: Frames): KeptFrame[] =>
    [...frames.values()].sort((a, b) => a.frameId - b.frameId);

  return {
    async add(tabId, { frameId, page }, documentId) {
      const frames = await framesOf(tabId);
      if (closed.has(tabId)) return [];
      const frame: KeptFrame = { frameId, page, documentId, at: now() };
      const isNewPage = frameId === 0 && !isSamePage(frames.get(0), frame);
      frames.set(frameId, frame);
      const old = [...frames.values()].filter(
        ({ at }) => isNewPage && at < frame.at - SAME_LOAD_MS,
      );
      const kept = [...frames.values()].filter((each) => !old.includes(each));
      const gone = [...old, ...kept.sort(byUse).slice(MOST_FRAMES)];
      const forgotten = forget(tabId, frames, gone);
      if (frames.has(frameId)) await write(tabId, frame);
      await forgotten;
      return inOrder(frames);
    },

    of: async (tabId) => inOrder(await framesOf(tabId)),

    async drop(tabId, gone) {
      const frames = await framesOf(tabId);
      const still = gone.filter(({ frameId, at }) => frames.get(frameId)?.at === at);
      // The popup asks again on every write: nothing is written if nothing is dropped.
      await forget(tabId, frames, still);
    },

    async dropTab(tabId) {
      closed.add(tabId);
      const frames = await framesOf(tabId);
      await forget(tabId, frames, [...frames.values()]);
      (await reading)?.delete(tabId);
    },
  };
}
