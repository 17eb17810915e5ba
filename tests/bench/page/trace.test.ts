import { expect, test } from 'vitest';
import { endOf, mainThread, sumTrace, type TraceEvent, threadOfInput } from './trace.ts';

/** An event of the main thread; times in ms. */
function event(name: string, at: number, takes: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: at * 1000, dur: takes * 1000, args };
}

const message = (tag: string) => ({ chrome_mojo_event_info: { mojo_interface_tag: tag } });

test('counts the outermost script once, and its CPU time rather than the clock', () => {
  const trace = sumTrace([
    event('RunTask', 0, 20),
    { ...event('EvaluateScript', 1, 15), tdur: 6000 },
    event('v8.compile', 1, 2),
    event('v8.run', 4, 10),
  ]);
  expect(trace.scriptMs).toBe(6);
  expect(trace.longestTaskMs).toBe(20);
});

test('a slice is all script of one task', () => {
  const trace = sumTrace([
    event('RunTask', 0, 10),
    event('v8.run', 1, 2),
    event('RunMicrotasks', 4, 3),
    event('RunTask', 20, 10),
    event('RunMicrotasks', 21, 4),
  ]);
  expect(trace.scriptMs).toBe(9);
  expect(trace.longestSliceMs).toBe(5);
});

test('a layout that a script forces is the script’s; every other one is rendering', () => {
  const trace = sumTrace([
    event('RunTask', 0, 10),
    event('FunctionCall', 1, 6),
    event('UpdateLayoutTree', 2, 1),
    event('Layout', 3, 2),
    event('RunTask', 20, 10),
    event('Layout', 21, 3),
    event('Paint', 25, 2),
    event('Paint', 25, 1),
  ]);
  expect(trace.scriptMs).toBe(6);
  expect(trace.renderingMs).toBe(5);
  expect(trace.layouts).toBe(2);
  expect(trace.forced).toBe(2);
});

test('messages count where an extension receives them', () => {
  const trace = sumTrace([
    event('RunTask', 0, 10),
    event('Receive mojo message', 1, 2, message('extensions.mojom.MessagePort')),
    event('Receive mojo message', 4, 3, message('blink.mojom.Other')),
  ]);
  expect(trace.scriptMs).toBe(2);
});

test('sums layout shifts, and notices what still runs at the end', () => {
  const events = [
    event('LayoutShift', 0, 0, { data: { score: 0.1 } }),
    event('LayoutShift', 1, 0, { data: { score: 0.2 } }),
    event('RunTask', 100, 5),
    event('TimerFire', 101, 3),
    event('BlinkScheduler_PerformMicrotaskCheckpoint', 104, 0.01),
    event('RunTask', 2000, 1),
  ];
  expect(sumTrace(events).shift).toBeCloseTo(0.3);
  expect(sumTrace(events).settledScripts).toEqual([]);
  expect(sumTrace(events, 50_000).settledScripts).toEqual(['TimerFire']);
  expect(sumTrace(events, 1_000_000).settledScripts).toEqual([]);
  expect(endOf([...events, { ...event('Other', 3000, 2), pid: 9 }])).toBe(3_002_000);
});

test('uses the thread that committed the page, from then on', () => {
  const commit = event('CommitLoad', 5, 0, { data: { url: 'https://a.test/' } });
  const before = event('RunTask', 1, 1);
  const after = event('RunTask', 6, 1);
  const other = { ...event('RunTask', 7, 1), pid: 2 };
  expect(mainThread([other, after, commit, before], 'https://a.test/')).toEqual([commit, after]);
  expect(() => mainThread([commit], 'https://b.test/')).toThrow('does not know');
});

test('finds the thread that handles the pointer', () => {
  const input = event('EventDispatch', 1, 1);
  const other = { ...input, pid: 2, tid: 5 };
  expect(threadOfInput([other, input, other])).toEqual({ pid: 2, tid: 5 });
  expect(() => threadOfInput([event('RunTask', 0, 1)])).toThrow('no input');
});
