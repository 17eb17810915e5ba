// What the frames of each tab reported, in the browser's session storage: that survives the worker's
// end, but not the browser's.
import type { PageReport } from '../messaging/protocol.ts';

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
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A frame that reported at most this long before its tab's new top document belongs to it. */
const SAME_LOAD_MS = 5000;

/** Characters of an address or a title: `storage.session` holds 10 MB in all. */
const MAX_LENGTH = 4000;

const keyOf = (tabId: number) => `tab:${tabId}`;
const withoutHash = (url: string) => url.split('#', 1)[0] ?? '';

const bounded = (page: PageReport): PageReport => ({
  ...page,
  url: page.url.length > MAX_LENGTH ? withoutHash(page.url).slice(0, MAX_LENGTH) : page.url,
  title: page.title.slice(0, MAX_LENGTH),
});

/** Compares documents if the browser names them, else addresses: a page may change its own address. */
const isSamePage = (before: KeptFrame | undefined, now: KeptFrame): boolean =>
  before !== undefined &&
  (now.documentId !== null
    ? before.documentId === now.documentId
    : withoutHash(before.page.url) === withoutHash(now.page.url));

export interface PageReports {
  /** Keeps a frame's report. Returns all reports of its tab, the top frame first. */
  add(tabId: number, frame: FrameReport, documentId: string | null): Promise<KeptFrame[]>;
  of(tabId: number): Promise<KeptFrame[]>;
  /** Forgets these frames, except those that have reported again since: those are of a new page. */
  drop(tabId: number, frames: readonly KeptFrame[]): Promise<void>;
  dropTab(tabId: number): Promise<void>;
}

/** Keeps reports in `area`. `now` is in milliseconds of the epoch. Rejects only if the area does. */
export function createPageReports(area: SessionArea, now: () => number = Date.now): PageReports {
  // Frames of a tab report at the same time: each change waits for the one before it.
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = turn.then(change, change);
    turn = result.catch(() => {});
    return result;
  }

  const read = async (tabId: number): Promise<KeptFrame[]> =>
    ((await area.get(keyOf(tabId)))[keyOf(tabId)] as KeptFrame[] | undefined) ?? [];

  const write = (tabId: number, frames: readonly KeptFrame[]) =>
    area.set({ [keyOf(tabId)]: frames });

  return {
    add: (tabId, { frameId, page }, documentId) =>
      inTurn(async () => {
        const frame: KeptFrame = { frameId, page: bounded(page), documentId, at: now() };
        const before = await read(tabId);
        const top = before.find((kept) => kept.frameId === 0);
        const isNewPage = frameId === 0 && !isSamePage(top, frame);
        const others = before.filter(
          (kept) => kept.frameId !== frameId && (!isNewPage || kept.at >= frame.at - SAME_LOAD_MS),
        );
        const frames = [...others, frame].sort((a, b) => a.frameId - b.frameId);
        await write(tabId, frames);
        return frames;
      }),
    of: (tabId) => inTurn(() => read(tabId)),
    drop: (tabId, gone) =>
      inTurn(async () => {
        const before = await read(tabId);
        const isGone = ({ frameId, at }: KeptFrame) =>
          gone.some((frame) => frame.frameId === frameId && frame.at === at);
        const after = before.filter((frame) => !isGone(frame));
        // The popup asks again on every write: write only if something was dropped.
        if (after.length < before.length) await write(tabId, after);
      }),
    dropTab: (tabId) => inTurn(() => area.remove(keyOf(tabId))),
  };
}
