// One visit to a page in Chromium with a trace of it.
import type { CDPSession, Page } from 'puppeteer-core';
import { closePage } from '../../testing/driver/close-page.ts';
import type { Driver } from '../../testing/driver/launch.ts';
import { endOf, mainThread, type PageTrace, sumTrace, type TraceEvent } from './trace.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'loading', 'mojom'];
/** Enough for a script that runs from its start to its end in one go. */
const FEW_CATEGORIES = ['devtools.timeline', 'toplevel', 'loading'];
/** So long without any script, style or layout: whatever the extension does, it has done. */
const QUIET_MS = 500;
const LATEST_MS = 120_000;

export interface VisitOptions {
  readonly url: string;
  /** 4: the processor does a quarter of what it could. */
  readonly slowdown: number;
  /** How long to go on after everything is done. */
  readonly settledMs: number;
  /** V8's account of a script that runs for many seconds is longer than a string can be. */
  readonly long?: boolean;
}

export interface Visit extends PageTrace {
  /** What the isolate of the page holds after the garbage is gone, in bytes. */
  readonly heapBytes: number;
}

/** Opens the page in a new tab, in front, and closes it. */
export async function visit(driver: Driver, options: VisitOptions): Promise<Visit> {
  const { url, settledMs } = options;
  const page = await driver.engine.browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (options.slowdown > 1) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: options.slowdown });
    }
    await page.tracing.start({ categories: options.long ? FEW_CATEGORIES : CATEGORIES });
    await page.goto(url, { waitUntil: 'load', timeout: LATEST_MS });
    await untilQuiet(session, options.slowdown);
    await pause(settledMs);
    const events = traceEvents(await page.tracing.stop());
    const heapBytes = await heapOf(session);
    const settledFrom = settledMs > 0 ? endOf(events) - settledMs * 1000 : Infinity;
    return { ...sumTrace(mainThread(events, url), settledFrom), heapBytes };
  } finally {
    await close(page);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function traceEvents(trace: Uint8Array | undefined): TraceEvent[] {
  if (!trace) throw new Error('Chromium gave no trace');
  return (JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Asks the browser, not the page: nothing of it runs as a script there. */
async function untilQuiet(session: CDPSession, slowdown: number): Promise<void> {
  const latest = Date.now() + LATEST_MS;
  let before = '';
  let since = Date.now();
  while (Date.now() < latest) {
    const { metrics } = await session.send('Performance.getMetrics');
    const now = metrics
      .filter(({ name }) => /^(Script|Layout|RecalcStyle)Duration$/.test(name))
      .map(({ value }) => value)
      .join(' ');
    if (now !== before) since = Date.now();
    else if (Date.now() - since >= QUIET_MS * Math.sqrt(slowdown)) return;
    before = now;
    await pause(50);
  }
  throw new Error(`The page was not quiet within ${LATEST_MS / 1000} s`);
}

async function heapOf(session: CDPSession): Promise<number> {
  // The second run takes what the first one has let go.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

const close = (page: Page): Promise<void> => closePage(page).catch(() => undefined);
