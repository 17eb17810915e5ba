// Which parts of a long list are painted: those around a starting place at once, the rest while the
// browser is idle, nearest first. Must not know: what the parts are.
import { useEffect, useMemo, useReducer } from 'preact/hooks';

export interface Painted {
  has(index: number): boolean;
}

/** Events painted at once, at least; a screen holds about a dozen. */
const AT_ONCE = 28;
const PER_STEP = 120;

interface Part {
  readonly events: readonly unknown[];
}

/** All parts are painted in the end, so that the browser's own find and printing see everything. */
export function usePainted(parts: readonly Part[], start: number): Painted {
  const [, again] = useReducer((n: number, _: undefined) => n + 1, 0);
  const done = useMemo(() => around(parts, start, AT_ONCE, new Set()), [parts, start]);

  useEffect(() => {
    let cancel = (): void => {};
    const next = (): void => {
      if (done.size < parts.length) cancel = whenIdle(step);
    };
    const step = (): void => {
      around(parts, start, PER_STEP, done);
      again(undefined);
      next();
    };
    const everything = (): void => {
      for (const index of parts.keys()) done.add(index);
      again(undefined);
    };
    next();
    window.addEventListener('beforeprint', everything);
    return () => {
      cancel();
      window.removeEventListener('beforeprint', everything);
    };
  }, [parts, start, done]);

  return done;
}

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
    const id = requestIdleCallback(work, { timeout: 100 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 30);
  return () => clearTimeout(id);
}
