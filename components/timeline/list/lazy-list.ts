// Which parts of a long list are painted: those around a starting place at once; of the rest those
// that come near the screen, and, while the browser is idle, the nearest ones up to a number at which
// a page still answers at once. Must not know: what the parts are, how they look.

interface Part {
  readonly events: readonly unknown[];
}

/** Events painted at once, at least; a screen holds about a dozen. */
const AT_ONCE = 28;
/** In one idle moment. A part holds no more than 40: about 8 ms. */
const PER_STEP = 28;
/** So many are painted in the end even if never seen, for the browser's own find. */
const UNSEEN = 1000;
/** Painted before it is seen. */
const AHEAD = '900px 0px';

export class LazyList {
  readonly #parts: readonly Part[];
  readonly #start: number;
  readonly #done: Set<number>;
  readonly #waiting = new Map<number, () => void>();
  readonly #indexOf = new WeakMap<Element, number>();
  #observer: IntersectionObserver | undefined;

  constructor(parts: readonly Part[], start: number) {
    this.#parts = parts;
    this.#start = start;
    this.#done = around(parts, start, AT_ONCE, new Set());
  }

  has(index: number): boolean {
    return this.#done.has(index);
  }

  /** Calls `ready` once it is the part's turn. The returned function takes that back. */
  wait(index: number, placeholder: Element, ready: () => void): () => void {
    this.#waiting.set(index, ready);
    this.#indexOf.set(placeholder, index);
    this.#observer?.observe(placeholder);
    return () => {
      this.#waiting.delete(index);
      this.#observer?.unobserve(placeholder);
    };
  }

  /** Begins to paint what is near the screen and what there is time for. Returns how to stop. */
  run(scroller: Element): () => void {
    const scrolls = getComputedStyle(scroller).overflowY !== 'visible';
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const index = this.#indexOf.get(target);
          if (isIntersecting && index !== undefined) this.#paint([index]);
        }
      },
      { root: scrolls ? scroller : null, rootMargin: AHEAD },
    );
    for (const placeholder of scroller.querySelectorAll('.waiting'))
      this.#observer.observe(placeholder);

    let cancel = (): void => {};
    const next = (): void => {
      if (this.#painted() < Math.min(UNSEEN, count(this.#parts))) cancel = whenIdle(step);
    };
    const step = (): void => {
      const before = new Set(this.#done);
      const now = around(this.#parts, this.#start, PER_STEP, new Set(before));
      this.#paint([...now].filter((index) => !before.has(index)));
      next();
    };
    const everything = (): void => this.#paint([...this.#parts.keys()]);
    next();
    window.addEventListener('beforeprint', everything);
    return () => {
      cancel();
      this.#observer?.disconnect();
      this.#observer = undefined;
      window.removeEventListener('beforeprint', everything);
    };
  }

  #paint(indices: readonly number[]): void {
    for (const index of indices) {
      this.#done.add(index);
      this.#waiting.get(index)?.();
    }
  }

  #painted = (): number =>
    [...this.#done].reduce((sum, index) => sum + (this.#parts[index]?.events.length ?? 0), 0);
}

const count = (parts: readonly Part[]): number =>
  parts.reduce((sum, { events }) => sum + events.length, 0);

/** Adds the parts nearest to `start` that are not there yet until they hold `events` more events. */
export function around(
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

/** Safari has no idle callback: a short timer stands in. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 30);
  return () => clearTimeout(id);
}
