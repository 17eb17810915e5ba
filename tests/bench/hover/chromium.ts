// Traces what the pointer and the wheel cost on an open page, in Chromium.
import type { Page } from 'puppeteer-core';
import {
  eventsOf,
  type PageTrace,
  sumTrace,
  type TraceEvent,
  threadOfInput,
} from '../page/trace.ts';
import { cross, restOn } from './pointer.ts';
import type { HoverTimes, Spot } from './probe.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'mojom'];
const FRAMES = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'];
const MARKS = ['blink.user_timing'];

export interface Crossing extends PageTrace {
  readonly moves: number;
}

export interface Scroll {
  readonly drawn: number;
  readonly dropped: number;
  /** All script on the page's main thread, the page's own included (ms of CPU). */
  readonly scriptMs: number;
}

async function traced<T>(
  page: Page,
  categories: readonly string[],
  act: () => Promise<T>,
): Promise<{ result: T; events: TraceEvent[] }> {
  await page.tracing.start({ categories: [...categories] });
  const result = await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { result, events: traceEvents };
}

const sumOf = (events: readonly TraceEvent[]): PageTrace =>
  sumTrace(eventsOf(events, threadOfInput(events)));

/** Rests the pointer on a mark; `trace` covers everything from the first move on. */
export async function tracedRest(
  page: Page,
  spot: Spot,
): Promise<{ times: HoverTimes | null; trace: PageTrace }> {
  const { result, events } = await traced(page, [...CATEGORIES, ...FRAMES, ...MARKS], () =>
    restOn(page, spot),
  );
  const times = result && { ...result, painted: drawnAt(events, result) ?? result.painted };
  return { times, trace: sumOf(events) };
}

/**
 * When the compositor drew the first frame that shows the card, by the page's clock. The page's main
 * thread does not know: it takes no part in showing what it has handed over.
 */
function drawnAt(events: readonly TraceEvent[], { added, due }: HoverTimes): number | null {
  const clock = events.find(({ name }) => name === 'bench-clock');
  const { startTime } = (clock?.args?.data ?? {}) as { startTime?: number };
  if (!clock || startTime === undefined) return null;
  const thread = threadOfInput(events);
  const traced = (ms: number): number => clock.ts + (ms - startTime) * 1000;
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  const handedOver = inOrder.find(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'Commit' && pid === thread.pid && tid === thread.tid && ts + dur > traced(added),
  );
  if (!handedOver) return null;
  const from = Math.max(traced(due), handedOver.ts + (handedOver.dur ?? 0));
  const drawn = inOrder.find(
    ({ name, pid, ts }) => name === 'DrawFrame' && pid === thread.pid && ts >= from,
  );
  return drawn ? startTime + (drawn.ts - clock.ts) / 1000 : null;
}

/** Moves the pointer across the page for `ms`, along `lines` (y in CSS pixels). */
export async function crossing(
  page: Page,
  lines: readonly number[],
  ms: number,
): Promise<Crossing> {
  const { result, events } = await traced(page, CATEGORIES, () => cross(page, lines, ms));
  return { moves: result, ...sumOf(events) };
}

/** Longer than a card takes to open, and to close when the pointer is elsewhere. */
const QUIET_MS = 1200;

/** Scrolls the page down for two seconds, and back at once. No card is open or about to open. */
export async function scroll(page: Page): Promise<Scroll> {
  await page.mouse.move(4, 4);
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  const session = await page.createCDPSession();
  const { events } = await traced(page, [...CATEGORIES, ...FRAMES], () =>
    session.send('Input.synthesizeScrollGesture', {
      x: 500,
      y: 400,
      yDistance: -3000,
      speed: 1500,
      gestureSourceType: 'mouse',
    }),
  );
  await session.detach();
  await page.evaluate(() => scrollTo(0, 0));
  const thread = threadOfInput(events);
  const count = (frame: string): number =>
    events.filter(({ name, pid }) => name === frame && pid === thread.pid).length;
  const { scriptMs } = sumTrace(eventsOf(events, thread));
  return { drawn: count('DrawFrame'), dropped: count('DroppedFrame'), scriptMs };
}
