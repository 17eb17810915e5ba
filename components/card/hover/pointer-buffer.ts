// Watches for the pointer until there is code that follows it, and keeps the last that it did.
// Must not know: cards, marks.
import { POINTER_EVENTS, type PointerSample, sampleOf } from './pointer.ts';

export class PointerBuffer {
  readonly #stopped = new AbortController();
  readonly #latest = new Map<PointerSample['type'], PointerSample>();

  /** `onPointer` hears of everything that the pointer does on the page. */
  constructor(view: Window, onPointer: () => void) {
    const passive = { capture: true, passive: true, signal: this.#stopped.signal };
    const keep = (event: PointerEvent): void => {
      const sample = sampleOf(event);
      this.#latest.set(sample.type, sample);
      onPointer();
    };
    for (const type of POINTER_EVENTS) view.addEventListener(type, keep, passive);
    view.addEventListener('pointercancel', () => this.#latest.clear(), passive);
    // Nothing is to open behind a pointer that has left. (A finger leaves after each tap.)
    const { documentElement } = view.document;
    const left = (): unknown => this.#latest.delete('pointermove');
    documentElement.addEventListener('pointerleave', left, { ...passive, capture: false });
  }

  /** The last event of each type, in order of time; ends the watch. */
  take(): PointerSample[] {
    this.stop();
    return [...this.#latest.values()].sort((a, b) => a.t - b.t);
  }

  stop(): void {
    this.#stopped.abort();
  }
}
