// The search text; among many events, updated only at a pause in typing.
import { useEffect, useState } from 'preact/hooks';

/** Fewer events can be searched at each letter. */
const MANY = 800;
const PAUSE_MS = 90;

/** `q` itself for few events, else `q` as it was at the last pause in typing. */
export function useDebouncedQuery(q: string, events: readonly unknown[]): string {
  const [debounced, setDebounced] = useState(q);
  const wait = events.length >= MANY && q !== '';
  useEffect(() => {
    if (!wait) setDebounced(q);
    else if (debounced !== q) {
      const timer = setTimeout(() => setDebounced(q), PAUSE_MS);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [q, wait, debounced]);
  return wait ? debounced : q;
}
