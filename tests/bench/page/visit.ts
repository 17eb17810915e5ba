// Visits a page in Chromium and records a trace of it.
import type { CDPSession, Page } from 'puppeteer-core';
import { closePage } from '../../testing/driver/close-page.ts';
import type { Driver } from '../../testing/driver/launch.ts';
import { endOf, mainThread, type PageTrace, sumTrace, type TraceEvent } from './trace.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'loading', 'mojom'];
/** Enough to trace a script that runs to its end without a pause. */
const FEW_CATEGORIES = ['devtools.timeline', 'toplevel', 'loading'];
/** After this time without script, style or layout the extension is done. */
const QUIET_MS = 500;
const LATEST_MS = 120_000;

export interface VisitOptions {
  readonly url: string;
  /** 4 slows the processor to a quarter of its speed. */
  readonly slowdown: number;
  /** How long to record after everything is done. */
  readonly settledMs: number;
  /** True for a script that runs for many seconds: V8's samples of it would not fit into a string. */
  readonly long?: boolean;
}

export interface Visit extends PageTrace {
  /** The heap of the page's isolate after garbage collection, in bytes. */
  readonly heapBytes: number;
}

/** Opens the page in a new tab, in front, and closes it. `afterwards` may look at it, once all is measured. */
export async function visit(
  driver: Driver,
  options: VisitOptions,
  afterwards: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
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
    await afterwards(page);
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

/** Asks the browser, not the page, so that it runs no script there. */
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
  // The second collection frees what the first has finalized.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

const close = (page: Page): Promise<void> => closePage(page).catch(() => undefined);
