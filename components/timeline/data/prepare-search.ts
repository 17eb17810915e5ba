// Prepares the events for the search in small steps, so that the first letter typed finds them at once.
import type { TimelineEvent } from '../model.ts';
import { prepare } from './filter.ts';

/** Events in one step. One takes some hundredths of a millisecond. */
const PER_STEP = 100;
/** The first screen and its idle work come before it. */
const DELAY_MS = 400;

/** Returns a function that stops it. */
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
