// Decides which parts of a long list are rendered: those around a starting point at once, others as they
// come near the screen, and in idle time the nearest ones, up to a number with which a page is still fast.
interface Part {
  readonly events: readonly unknown[];
}

/** At least this many events are rendered at once; a screen shows about a dozen. */
const AT_ONCE = 28;
/** At least this many events are rendered in one idle callback. A part has at most 40: about 8 ms. */
const PER_STEP = 28;
/** Idle time renders this many events in all, for the browser's own search in the page. */
const UNSEEN = 1000;
/** Parts this near the screen are rendered. */
const AHEAD = '900px 0px';

export class LazyList {
  readonly #parts: readonly Part[];
  readonly #start: number;
  readonly #rendered: Set<number>;
  readonly #waiting = new Map<number, () => void>();
  readonly #indexOf = new WeakMap<Element, number>();
  #observer: IntersectionObserver | undefined;

  constructor(parts: readonly Part[], start: number) {
    this.#parts = parts;
    this.#start = start;
    this.#rendered = addNearest(parts, start, AT_ONCE, new Set());
  }

  isRendered(index: number): boolean {
    return this.#rendered.has(index);
  }

  /**
   * Calls `ready` when a part has to be rendered, or one of those up to `end`, which have one placeholder.
   * Returns a function that cancels that.
   */
  whenItsTurn(
    index: number,
    placeholder: Element,
    ready: () => void,
    end: number = index + 1,
  ): () => void {
    for (let at = index; at < end; at++) this.#waiting.set(at, ready);
    this.#indexOf.set(placeholder, index);
    this.#observer?.observe(placeholder);
    return () => {
      for (let at = index; at < end; at++) this.#waiting.delete(at);
      this.#observer?.unobserve(placeholder);
    };
  }

  /** Renders parts as they come near the screen, and in idle time. Returns a function that stops it. */
  run(scroller: Element): () => void {
    const scrolls = getComputedStyle(scroller).overflowY !== 'visible';
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const index = this.#indexOf.get(target);
          if (isIntersecting && index !== undefined) this.#render([index]);
        }
      },
      { root: scrolls ? scroller : null, rootMargin: AHEAD },
    );
    for (const placeholder of scroller.querySelectorAll('.waiting'))
      this.#observer.observe(placeholder);

    let cancel = (): void => {};
    const next = (): void => {
      if (this.#countRendered() < Math.min(UNSEEN, count(this.#parts))) cancel = requestIdle(step);
    };
    const step = (): void => {
      const before = new Set(this.#rendered);
      const now = addNearest(this.#parts, this.#start, PER_STEP, new Set(before));
      this.#render([...now].filter((index) => !before.has(index)));
      next();
    };
    const everything = (): void => this.#render([...this.#parts.keys()]);
    next();
    window.addEventListener('beforeprint', everything);
    return () => {
      cancel();
      this.#observer?.disconnect();
      this.#observer = undefined;
      window.removeEventListener('beforeprint', everything);
    };
  }

  #render(indices: readonly number[]): void {
    for (const index of indices) {
      this.#rendered.add(index);
      this.#waiting.get(index)?.();
    }
  }

  #countRendered = (): number =>
    [...this.#rendered].reduce((sum, index) => sum + (this.#parts[index]?.events.length ?? 0), 0);
}

const count = (parts: readonly Part[]): number =>
  parts.reduce((sum, { events }) => sum + events.length, 0);

/** Adds to `into` the nearest parts to `start` that it lacks, until these have `events` events. */
export function addNearest(
  parts: readonly Part[],
  start: number,
  events: number,
  into: Set<number>,
): Set<number> {
  let added = 0;
  for (let distance = 0; distance < parts.length && added < events; distance++) {
    for (const index of distance ? [start + distance, start - distance] : [start]) {
      const part = parts[index];
      if (!part || into.has(index)) continue;
      into.add(index);
      added += part.events.length;
    }
  }
  return into;
}

/** `requestIdleCallback`, or a short timer in Safari, which lacks it. Returns how to cancel it. */
function requestIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 30);
  return () => clearTimeout(id);
}
