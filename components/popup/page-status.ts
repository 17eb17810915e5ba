// What the popup says of the page in front, worked out from what is known of it.
// Must not know: the browser, how anything is shown.
import type { EdtfDate, EntityId, LeftOut } from '../../data/model.ts';
import type { EntityCount, FrameState } from '../messaging/protocol.ts';

/** A name of the page, with the frames that it stands in, in reading order. */
export interface PageName extends EntityCount {
  readonly frames: readonly { readonly frameId: number; readonly count: number }[];
}

export type PageStatus =
  | { readonly kind: 'cannot'; readonly why: 'browser' | 'store' | 'pdf' | 'file' }
  | {
      readonly kind: 'may-not' | 'off' | 'loading' | 'reload' | 'not-an-article';
      readonly site: string;
    }
  | {
      readonly kind: 'on';
      readonly site: string;
      readonly names: readonly PageName[];
      readonly date: EdtfDate | null;
      /** The marks are hidden there. */
      readonly quiet?: boolean;
      readonly leftOut?: LeftOut;
    };

export interface PageFacts {
  /** The page's address; browsers keep it from extensions on their own pages. */
  readonly url: string | undefined;
  /** The site's name for its rule, for an http(s) address. */
  readonly site: string;
  /** Whether the extension may run on this address without being asked to. */
  readonly permitted: boolean;
  /** The reader's rule for the site. */
  readonly on: boolean;
  /** The browser is still loading the page. */
  readonly loading: boolean;
  readonly frames: readonly FrameState[];
}

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** Why no extension can run at this address; null where one can. */
export function whyNot(url: string | undefined): 'browser' | 'store' | 'pdf' | 'file' | null {
  if (url?.startsWith('file:')) return 'file';
  if (!url || !/^https?:/.test(url)) return 'browser';
  if (STORES.some((store) => store.test(url))) return 'store';
  return /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : null;
}

/** One status, the first that applies. A page read once, on the reader's word, counts as on. */
export function pageStatus(facts: PageFacts): PageStatus {
  const { site, frames } = facts;
  const why = whyNot(facts.url);
  if (why) return { kind: 'cannot', why };
  const read = frames.filter(({ page }) => page.status === 'on');
  if (read.length > 0) return readPage(site, read);
  if (facts.permitted && !facts.on) return { kind: 'off', site };
  if (!facts.permitted) return { kind: 'may-not', site };
  if (frames.some(({ page }) => page.status === 'not-an-article')) {
    return { kind: 'not-an-article', site };
  }
  return { kind: facts.loading ? 'loading' : 'reload', site };
}

function readPage(site: string, frames: readonly FrameState[]): PageStatus {
  const leftOut = frames.find(({ page }) => page.leftOut)?.page.leftOut;
  return {
    kind: 'on',
    site,
    names: mergeNames(frames),
    date: frames.find(({ date }) => date)?.date ?? null,
    quiet: frames[0]?.page.quiet ?? false,
    ...(leftOut && { leftOut }),
  };
}

/** The names of all frames together: everyday ones last, most mentions first, then in reading order. */
export function mergeNames(frames: readonly FrameState[]): PageName[] {
  const names = new Map<EntityId, PageName>();
  for (const { frameId, page } of frames) {
    for (const entity of page.entities) {
      const known = names.get(entity.id);
      names.set(entity.id, {
        ...entity,
        count: (known?.count ?? 0) + entity.count,
        frames: [...(known?.frames ?? []), { frameId, count: entity.count }],
      });
    }
  }
  return [...names.values()].sort(
    (a, b) => Number(a.common ?? false) - Number(b.common ?? false) || b.count - a.count,
  );
}

/**
 * The frame that holds a name's mention at `position` (1 is the first). Each frame counts for
 * itself and starts again at its end, so going through positions in order visits all mentions.
 */
export function frameAt(name: PageName, position: number): number | undefined {
  let passed = 0;
  for (const { frameId, count } of name.frames) {
    passed += count;
    if (position <= passed) return frameId;
  }
  return undefined;
}

/** The position among all of a name's mentions of mention `index` (0 is the first) of a frame. */
export function arrivalAt(name: PageName, frameId: number, index: number): number {
  const frame = name.frames.findIndex((one) => one.frameId === frameId);
  return name.frames.slice(0, frame).reduce((sum, { count }) => sum + count, index + 1);
}
