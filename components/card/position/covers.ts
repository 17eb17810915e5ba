// Notices what a page puts over a card. Only the top layer is above a card, and what enters that tells so
// by an event; but none leaves a shadow tree, and a page can stop it.
import type { ShadowRootOf } from '../../../data/model.ts';
import { own } from '../../../data/own-member.ts';
import { trusted } from '../../trusted-events/trusted.ts';
import { rootsOf } from './flat-tree.ts';

export interface CoversOptions {
  readonly document: Document;
  readonly card: Element;
  /** The element on the page that holds it. */
  readonly host: Element;
  readonly shadowRootOf?: ShadowRootOf | undefined;
  /** Whether this is the element of a card. */
  readonly isOwn: (target: EventTarget) => boolean;
  /** False while another of the user's cards lies above this one. */
  readonly isTopmost: () => boolean;
  /** Something may lie over the card. */
  readonly onCover: () => void;
  readonly signal: AbortSignal;
}

/** Call when the card has been put above all else: from then on the next cover counts. */
export type Raised = () => void;

export function watchCovers(options: CoversOptions): Raised {
  hear(options.document, options);
  if (!import.meta.env.FIREFOX) return watchSight(options);
  void lookIntoTrees(options);
  return () => {};
}

/** Popovers and dialogs tell before they open, but only those around them in their own tree. */
function hear(tree: Node, { isOwn, onCover, signal }: CoversOptions): void {
  const tell = trusted((event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (newState !== 'closed' && target && !isOwn(target)) onCover();
  });
  for (const type of ['beforetoggle', 'fullscreenchange']) {
    tree.addEventListener(type, tell, { capture: true, signal });
  }
}

/** What TypeScript does not know of yet. The browser allows no shorter delay (ms). */
const SIGHT = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;

/** Chromium says itself whether an element is painted over: https://w3c.github.io/IntersectionObserver/v2/ */
function watchSight(options: CoversOptions): Raised {
  const { card, isTopmost, onCover, signal } = options;
  let wasSeen = false;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible: boolean };
    if (last.isVisible) wasSeen = true;
    else if (!last.isIntersecting || !isTopmost()) return;
    // A card that was never in sight may be in a frame of which the browser cannot say.
    else if (wasSeen || openElements(options).some(Boolean)) onCover();
  }, SIGHT);
  const watch = (): void => {
    // Begins with a report, also if nothing has changed.
    observer.disconnect();
    if (!signal.aborted) observer.observe(card);
  };
  // A card that is prepared is invisible by an animation.
  void Promise.resolve()
    .then(() => Promise.allSettled(card.getAnimations().map(({ finished }) => finished)))
    .then(watch);
  signal.addEventListener('abort', () => observer.disconnect());
  return watch;
}

/** How often trees are looked into: sooner than a user could read a cover and press (ms). */
const LOOK_EVERY_MS = 200;
const TURN_MS = 40;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Elsewhere it is looked for what has opened since the last look; and what a page did not stop is heard. */
async function lookIntoTrees(options: CoversOptions): Promise<void> {
  const { document, host, onCover, signal } = options;
  const heard = new WeakSet<Node>([document]);
  const hearNew = (tree: Node): void => {
    if (!heard.has(tree)) hear(tree, options);
    heard.add(tree);
  };
  let before = new Set<Element>();
  // Before a script of the page can know that there is a card. Those in other trees count as covers.
  for (const tree of rootsOf(host)) {
    for (const each of tree.querySelectorAll(OPEN)) before.add(each);
  }
  // The card comes first.
  await pause(TURN_MS);
  while (!signal.aborted) {
    const open = new Set<Element>();
    for (const each of openElements(options, hearNew)) {
      if (each) open.add(each);
      else await pause(TURN_MS);
    }
    if (isPictured(document) || [...open].some((each) => !before.has(each))) onCover();
    before = open;
    await pause(LOOK_EVERY_MS);
  }
}

const PICTURED = ':active-view-transition';

/** Whether a view transition shows pictures in place of the page, in which the card may be missing. */
export const isPictured = (document: Document): boolean =>
  CSS.supports(`selector(${PICTURED})`) &&
  own(document, 'querySelector').call(document, PICTURED) !== null;

const OPEN = ':popover-open,:modal,:fullscreen';
/** How many elements are looked at in one go: in Firefox it takes 2 ms. */
const AT_ONE_GO = 2000;

/** What of the page is in the top layer, in all trees; and undefined when the page should have its turn. */
function* openElements(
  { document, shadowRootOf, isOwn }: CoversOptions,
  onTree?: (tree: Node) => void,
): Generator<Element | undefined> {
  const trees: (Document | ShadowRoot)[] = [document];
  let looked = 0;
  for (const tree of trees) {
    onTree?.(tree);
    const all = own(tree, 'querySelectorAll');
    for (const each of all.call(tree, OPEN)) if (!isOwn(each)) yield each;
    for (const element of all.call(tree, '*')) {
      if (++looked % AT_ONE_GO === 0) yield undefined;
      const inner = shadowRootOf?.(element as HTMLElement);
      if (inner && !isOwn(element)) trees.push(inner);
    }
  }
}
