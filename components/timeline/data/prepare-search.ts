// Makes the events ready to be searched while nobody waits, so that the first letter finds them so.
// Must not know: what is searched for.
import type { TimelineEvent } from '../model.ts';
import { prepare } from './filter.ts';

/** One event takes some hundredths of a millisecond. */
const PER_STEP = 100;
/** The first screen and its idle work come first. */
const DELAY_MS = 400;

/** Returns how to stop. */
export function prepareSearch(events: readonly TimelineEvent[]): () => void {
  let at = 0;
  let timer = 0;
  const step = (): void => {
    const end = Math.min(at + PER_STEP, events.length);
    for (; at < end; at++) prepare(events[at] as TimelineEvent);
    if (at < events.length) timer = window.setTimeout(step, 4);
  };
  if (events.length > 0) timer = window.setTimeout(step, DELAY_MS);
  return () => clearTimeout(timer);
}
