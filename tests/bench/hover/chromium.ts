// What traces tell of the pointer and the wheel on a page that is open. Must not know: what is on
// it, which extension is installed, how the result is shown.
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

export interface Crossing extends PageTrace {
  readonly moves: number;
}

export interface Scroll {
  readonly drawn: number;
  readonly dropped: number;
  /** Script of the page's main thread, of whoever (ms of CPU). */
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

/** Rests on a mark; `trace` is of everything from the first move on. */
export async function tracedRest(
  page: Page,
  spot: Spot,
): Promise<{ times: HoverTimes | null; trace: PageTrace }> {
  const { result, events } = await traced(page, CATEGORIES, () => restOn(page, spot));
  return { times: result, trace: sumOf(events) };
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

/** Scrolls the page down for two seconds, and back at once. */
export async function scroll(page: Page): Promise<Scroll> {
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
