// Tells which paragraph the user is at. The browser says when an element comes to where one reads or leaves it, so
// on a page at rest nothing runs, and a scroll costs nothing until a paragraph begins or ends.
import type { Mark } from '../annotator/index.ts';
import type { SeenParagraph } from '../messaging/follow.ts';
import { elementOf, paragraphsOf } from './paragraphs.ts';
import type { FollowedPage } from './script.ts';

/** The part of the window in which one reads: what is above it has been read. */
const READING_BAND = '-15% 0px -40% 0px';

/** A paragraph counts when no other has come for this long: one scrolls past the others (ms). */
const SETTLE_MS = 200;

export interface Following {
  /** Looks for the paragraphs again: there may be new ones. */
  again(): void;
  stop(): void;
}

/** Tells each paragraph with names that the user comes to, until it is stopped, or the page is. */
export function followPage(
  page: FollowedPage,
  tell: (paragraph: SeenParagraph) => void,
): Following {
  const ended = new AbortController();
  const observer = new IntersectionObserver(seen, { rootMargin: READING_BAND });
  const inBand = new Set<Element>();
  let paragraphs = new Map<Element, SeenParagraph>();
  let at: Element | undefined;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    observer.disconnect();
    inBand.clear();
    paragraphs = paragraphsOf(page);
    // Each is told of once it is observed.
    for (const element of paragraphs.keys()) observer.observe(element);
  }

  function seen(entries: readonly IntersectionObserverEntry[]): void {
    let isGone = false;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inBand.add(target);
      else inBand.delete(target);
      if (!target.isConnected) isGone = true;
    }
    clearTimeout(timer);
    // A page that replaces a paragraph has a new one in its place.
    timer = setTimeout(isGone ? read : settle, SETTLE_MS);
  }

  function settle(): void {
    const next = firstOf([...paragraphs.keys()].filter((element) => inBand.has(element)));
    // Between two paragraphs the user is still at the one before.
    if (!next) return;
    at = next;
    say();
  }

  function say(current?: Mark): void {
    const paragraph = at && paragraphs.get(at);
    if (!paragraph) return;
    const [entity] = current?.mention.entities ?? [];
    const saying = entity ? { ...paragraph, current: entity } : paragraph;
    const key = JSON.stringify(saying);
    if (key === told) return;
    told = key;
    tell(saying);
  }

  /** A card that is made ready may never open: it does when its words are still current after a while. */
  function onCurrent(mark: Mark | null): void {
    clearTimeout(opening);
    if (mark) opening = setTimeout(goTo, SETTLE_MS, mark);
    else say();
  }

  /** The user is at the words whose card is open, wherever they stand. */
  function goTo(mark: Mark): void {
    clearTimeout(timer);
    const element = elementOf(mark);
    if (element && !paragraphs.has(element)) paragraphs = paragraphsOf(page);
    at = element ?? at;
    say(mark);
  }

  function stop(): void {
    ended.abort();
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(opening);
    if (page.onCurrent === onCurrent) page.onCurrent = undefined;
  }

  page.onCurrent = onCurrent;
  page.signal.addEventListener('abort', stop, { signal: ended.signal });
  read();
  return { again: read, stop };
}

/** The first, but not one that holds another: that has text of its own around a paragraph. */
const firstOf = (elements: readonly Element[]): Element | undefined =>
  elements.find((one) => !elements.some((other) => other !== one && one.contains(other)));
