// Reads from a Chromium trace how one page's main thread spent its time: scripts, rendering, tasks.
// Times are CPU time of the thread in ms: on a busy machine it shows what the work costs, where
// wall time depends on other processes.

export interface TraceEvent {
  readonly name: string;
  /** `X`: with a duration; `M`: about a thread or process. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU. Chromium leaves it out where the thread never left the CPU. */
  readonly tdur?: number;
  readonly args?: { readonly [key: string]: unknown };
}

/** Events in which script runs. Of nested ones only the outermost counts. */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'v8.callFunction',
  'FunctionCall',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'RunPostTaskCallback',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
]);
/** Rendering: from style to the hand-over to the compositor. */
const RENDERING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

export interface PageTrace {
  /** Time in scripts, with the layout that they force and the messages that they receive. */
  readonly scriptMs: number;
  /** The longest stretch of script in one task. */
  readonly longestSliceMs: number;
  /** The longest task of any kind. */
  readonly longestTaskMs: number;
  /** Style, layout and paint outside scripts. */
  readonly renderingMs: number;
  readonly layouts: number;
  /** Layouts and style recalculations that a script waited for. */
  readonly forced: number;
  /** Cumulative layout shift, without any grace for input. */
  readonly shift: number;
  /** Scripts that ran after everything should be done. */
  readonly settledScripts: readonly string[];
}

/** The browser checks for microtasks after many of its own tasks; an empty check takes less than this (ms). */
const EMPTY_CHECKPOINT = 0.05;

export interface Thread {
  readonly pid: number;
  readonly tid: number;
}

/** The events of a thread from `since` on, in order of time. */
export function eventsOf(
  events: readonly TraceEvent[],
  { pid, tid }: Thread,
  since = 0,
): TraceEvent[] {
  return events
    .filter(
      (event) => event.ph !== 'M' && event.pid === pid && event.tid === tid && event.ts >= since,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** The events of the page at `url`, from its commit on. Throws if it is not in the trace. */
export function mainThread(events: readonly TraceEvent[], url: string): TraceEvent[] {
  const commit = events.find(({ name, args }) => {
    const data = args?.data as { url?: string } | undefined;
    return name === 'CommitLoad' && data?.url === url;
  });
  if (!commit) throw new Error(`The trace does not know ${url}`);
  return eventsOf(events, commit, commit.ts);
}

/** The main thread that handled the most input. Throws if none did. */
export function threadOfInput(events: readonly TraceEvent[]): Thread {
  const counts = new Map<string, { thread: Thread; count: number }>();
  for (const { name, pid, tid } of events) {
    if (name !== 'EventDispatch') continue;
    const entry = counts.get(`${pid} ${tid}`) ?? { thread: { pid, tid }, count: 0 };
    entry.count++;
    counts.set(`${pid} ${tid}`, entry);
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (!most) throw new Error('The trace has no input');
  return most.thread;
}

const cost = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
const isScript = (event: TraceEvent): boolean => SCRIPT.has(event.name) || isMessage(event);

/** A message arrives at an extension: it is decoded before any script runs. */
function isMessage({ name, args }: TraceEvent): boolean {
  if (name !== 'Receive mojo message') return false;
  const info = args?.chrome_mojo_event_info as { mojo_interface_tag?: string } | undefined;
  return info?.mojo_interface_tag?.startsWith('extensions.') ?? false;
}

const isEmpty = (event: TraceEvent): boolean =>
  event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && cost(event) < EMPTY_CHECKPOINT;

/** When the last event of the whole trace ended (microseconds): the browser itself is always busy. */
export const endOf = (events: readonly TraceEvent[]): number =>
  events.reduce((latest, { ts, dur = 0 }) => Math.max(latest, ts + dur), 0);

/**
 * Sums the events of one main thread. `settledFrom`: from then on (microseconds) nothing should run.
 * The thread's own last event does not show how long it has been idle.
 */
export function sumTrace(events: readonly TraceEvent[], settledFrom = Infinity): PageTrace {
  const open: { end: number; script: boolean; rendering: boolean }[] = [];
  const sums = { scriptMs: 0, longestSliceMs: 0, longestTaskMs: 0, renderingMs: 0 };
  const counts = { layouts: 0, forced: 0, shift: 0 };
  const settledScripts: string[] = [];
  let slice = 0;
  for (const event of events) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= event.ts) open.pop();
    const parent = open.at(-1);
    if (!parent) slice = 0;
    const script = isScript(event);
    const rendering = RENDERING.has(event.name);
    if (script && !parent?.script) {
      slice += cost(event);
      sums.scriptMs += cost(event);
      sums.longestSliceMs = Math.max(sums.longestSliceMs, slice);
      if (event.ts > settledFrom && !isEmpty(event)) settledScripts.push(event.name);
    }
    if (rendering && !parent?.rendering && !parent?.script) sums.renderingMs += cost(event);
    if (rendering && parent?.script && !parent.rendering) counts.forced++;
    if (event.name === 'Layout') counts.layouts++;
    if (event.name === 'LayoutShift') counts.shift += shiftOf(event);
    if (!parent) sums.longestTaskMs = Math.max(sums.longestTaskMs, cost(event));
    if (event.ph === 'X') {
      open.push({
        end: event.ts + (event.dur ?? 0),
        script: script || (parent?.script ?? false),
        rendering: rendering || (parent?.rendering ?? false),
      });
    }
  }
  return { ...sums, ...counts, settledScripts };
}

const shiftOf = ({ args }: TraceEvent): number =>
  (args?.data as { score?: number } | undefined)?.score ?? 0;
