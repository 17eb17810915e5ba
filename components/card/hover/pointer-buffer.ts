// Keeps the latest pointer events until the code that follows the pointer has been loaded.
import { trusted } from '../../trusted-events/trusted.ts';
import { POINTER_EVENTS, type PointerSample, sampleOf } from './pointer.ts';

/** Stops listening and returns the last event of each type, in order of time. */
export type TakeBuffered = () => PointerSample[];

/** Listens until the result is called. Calls `onPointer` for everything that the pointer does. */
export function bufferPointer(view: Window, onPointer: () => void): TakeBuffered {
  const stopped = new AbortController();
  const latest = new Map<PointerSample['type'], PointerSample>();
  const passive = { capture: true, passive: true, signal: stopped.signal };
  const keep = (event: PointerEvent): void => {
    const sample = sampleOf(event);
    latest.set(sample.type, sample);
    onPointer();
  };
  for (const type of POINTER_EVENTS) view.addEventListener(type, trusted(keep), passive);
  view.addEventListener(
    'pointercancel',
    trusted(() => latest.clear()),
    passive,
  );
  // No card may open behind a pointer that has left. (A finger leaves after each tap.)
  view.document.documentElement.addEventListener(
    'pointerleave',
    trusted(() => latest.delete('pointermove')),
    { ...passive, capture: false },
  );
  return () => {
    stopped.abort();
    return [...latest.values()].sort((a, b) => a.t - b.t);
  };
}
