// The state of the page in front, worked out from its tab, the user's rules and its frames' reports.
import type { EdtfDate, EntityId, LeftOut } from '../../data/model.ts';
import type { EntityCount, FrameState } from '../messaging/protocol.ts';

/** A name found on the page, with its number of mentions in each frame, in reading order. */
export interface NameOnPage extends EntityCount {
  readonly frames: readonly { readonly frameId: number; readonly count: number }[];
}

/**
 * `replaced`: in place of the page the browser shows one of its own, as on an error. `hidden`: nobody knows which
 * page it is.
 */
export type WhyUnreadable = 'browser' | 'store' | 'pdf' | 'file' | 'replaced' | 'hidden';

/**
 * `site`: of a page that is on or silent, empty on the welcome page, which no rule applies to. `once`: true if
 * neither rules nor a permission brought Sidelight there, but the user had this page read once.
 */
export type PageStatus =
  | { readonly kind: 'cannot'; readonly why: WhyUnreadable }
  | {
      readonly kind: 'may-not' | 'off' | 'loading' | 'reload' | 'not-an-article';
      readonly site: string;
    }
  | {
      /** On, but the page is not about what the dataset knows. */
      readonly kind: 'silent';
      readonly site: string;
      readonly once?: boolean;
      /** What it names all the same; empty until it is read, too. */
      readonly names: readonly NameOnPage[];
    }
  | {
      readonly kind: 'on';
      readonly site: string;
      readonly once?: boolean;
      readonly names: readonly NameOnPage[];
      readonly date: EdtfDate | null;
      /** True while the page's marks are hidden. */
      readonly marksHidden?: boolean;
      readonly leftOut?: LeftOut;
    };

export interface PageFacts {
  /** The page's address; unknown on the browser's own pages. */
  readonly url: string | undefined;
  /** True where other addresses may be unknown too: no click has revealed them. */
  readonly hidden?: boolean | undefined;
  /** The site that a rule for this page applies to; empty if the address is not http(s). */
  readonly site: string;
  /** True if the extension has permission for this address. */
  readonly permitted: boolean;
  /** True if the user's rules have Sidelight on for this site. */
  readonly on: boolean;
  /** True while the browser loads the page. */
  readonly loading: boolean;
  readonly frames: readonly FrameState[];
}

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** Why no extension can run at this address, or null if one can. */
export function whyUnreadable(url: string | undefined): WhyUnreadable | null {
  if (url?.startsWith('file:')) return 'file';
  if (!url || !/^https?:/.test(url)) return 'browser';
  if (STORES.some((store) => store.test(url))) return 'store';
  return /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : null;
}

/**
 * The first status that applies. A page that the user had read once counts as on, or as silent; so does the
 * welcome page, which reads itself where no other page of a browser can be read.
 */
export function pageStatus(facts: PageFacts): PageStatus {
  const { site, permitted, on, frames } = facts;
  const reach = { site, once: !permitted && !on };
  const read = frames.filter(({ page }) => page.status === 'on');
  if (read.length > 0) return readPage(reach, read);
  if (!facts.url && facts.hidden) return { kind: 'cannot', why: 'hidden' };
  const why = whyUnreadable(facts.url);
  if (why) return { kind: 'cannot', why };
  const isArticle = !frames.some(({ page }) => page.status === 'not-an-article');
  const silent = frames.filter(({ page }) => page.status === 'silent');
  if (silent.length > 0 && isArticle) {
    return { kind: 'silent', ...reach, names: mergeNames(silent) };
  }
  if (permitted && !on) return { kind: 'off', site };
  if (!permitted) return { kind: 'may-not', site };
  if (!isArticle) return { kind: 'not-an-article', site };
  return { kind: facts.loading ? 'loading' : 'reload', site };
}

/**
 * Why the gate's script did not come to a page that has loaded, or null if a reload brings it. `contentType`: of
 * what the tab shows; null if no script can run there.
 */
export function whyUnread(contentType: string | null): WhyUnreadable | null {
  if (contentType === null) return 'replaced';
  return contentType === 'application/pdf' ? 'pdf' : null;
}

function readPage(
  reach: Pick<Extract<PageStatus, { kind: 'on' }>, 'site' | 'once'>,
  frames: readonly FrameState[],
): PageStatus {
  const leftOut = frames.find(({ page }) => page.leftOut)?.page.leftOut;
  return {
    kind: 'on',
    ...reach,
    names: mergeNames(frames),
    date: frames.find(({ date }) => date)?.date ?? null,
    marksHidden: frames[0]?.page.marksHidden ?? false,
    ...(leftOut && { leftOut }),
  };
}

/**
 * Names of all frames: people first, then common names last, then by mentions (most first), then in reading
 * order.
 */
export function mergeNames(frames: readonly FrameState[]): NameOnPage[] {
  const names = new Map<EntityId, NameOnPage>();
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
    (a, b) =>
      Number(b.kind === 'person') - Number(a.kind === 'person') ||
      Number(a.common ?? false) - Number(b.common ?? false) ||
      b.count - a.count,
  );
}

/**
 * The frame that holds a name's mention at `position` (1 is the first). Each frame keeps its own
 * place and starts again at its end, so going through positions in order visits all mentions.
 */
export function frameAt(name: NameOnPage, position: number): number | undefined {
  let passed = 0;
  for (const { frameId, count } of name.frames) {
    passed += count;
    if (position <= passed) return frameId;
  }
  return undefined;
}

/** Position (from 1) among all of a name's mentions of the frame's mention `index` (from 0). */
export function arrivalAt(name: NameOnPage, frameId: number, index: number): number {
  const frame = name.frames.findIndex((one) => one.frameId === frameId);
  return name.frames.slice(0, frame).reduce((sum, { count }) => sum + count, index + 1);
}
