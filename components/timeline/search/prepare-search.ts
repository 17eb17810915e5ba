// Prepares the events for the search in small steps, so that the first letter typed finds them at once.
import type { SearchIndex } from './search-index.ts';

/** How long a step takes, and one name with hundreds of aliases more. */
const STEP_MS = 8;

/** Returns a function that stops it. */
export function prepareSearch(index: SearchIndex): () => void {
  let timer = 0;
  const step = (): void => {
    const end = performance.now() + STEP_MS;
    let more = true;
    while (more && performance.now() < end) more = index.prepareNext();
    if (more) timer = window.setTimeout(step, 4);
  };
  timer = window.setTimeout(step);
  return () => clearTimeout(timer);
}
