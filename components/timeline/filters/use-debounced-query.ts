// The search text as it was when the reader last paused, where searching takes longer than a letter.
// Must not know: what the search finds.
import { useEffect, useState } from 'preact/hooks';

/** Fewer events are searched between two letters. */
const MANY = 800;
const PAUSE_MS = 90;

/** `q` at once among few events, else once it has rested. */
export function useDebouncedQuery(q: string, events: readonly unknown[]): string {
  const [settled, setSettled] = useState(q);
  const wait = events.length >= MANY && q !== '';
  useEffect(() => {
    if (!wait) setSettled(q);
    else if (settled !== q) {
      const timer = setTimeout(() => setSettled(q), PAUSE_MS);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [q, wait, settled]);
  return wait ? settled : q;
}
