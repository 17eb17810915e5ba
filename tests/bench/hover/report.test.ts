import { expect, test } from 'vitest';
import type { PageTrace } from '../page/trace.ts';
import { type Hover, type HoverResult, hoverReport } from './report.ts';

const trace: PageTrace = {
  scriptMs: 3,
  longestSliceMs: 2,
  longestTaskMs: 2,
  renderingMs: 1,
  layouts: 1,
  forced: 0,
  shift: 0,
  settledScripts: [],
};

/** A card that is painted that long after the end of the delay (ms). */
const hover = (worker: Hover['worker'], late: number | null): Hover => ({
  browser: 'chromium',
  worker,
  times: late === null ? null : { moved: 100, added: 402, due: 402, painted: 400 + late },
  trace,
});

const result = (hovers: readonly Hover[], scriptMs: number, dropped: number): HoverResult => ({
  date: '2026-01-02T03:04:05.000Z',
  machine: 'Some machine',
  loadBefore: '0',
  loadAfter: '0',
  browsers: ['Chromium'],
  note: undefined,
  delayMs: 300,
  marks: 2000,
  reading: trace,
  hovers,
  crossings: [
    { sidelight: { ...trace, scriptMs, moves: 100 }, none: { ...trace, scriptMs: 0, moves: 100 } },
  ],
  scrolls: [
    {
      sidelight: { drawn: 100, dropped, scriptMs: 1 },
      none: { drawn: 100, dropped: 2, scriptMs: 1 },
    },
  ],
});

const verdict = (report: string, label: string): string | undefined =>
  report
    .split('\n')
    .find((line) => line.startsWith(`| ${label}`))
    ?.split('|')[4]
    ?.trim();

test('compares each number with its budget', () => {
  const good = hoverReport(result([hover('alive', 12), hover('dead', 15)], 50, 2));
  expect(verdict(good, 'end of the delay to painted card, Chromium, worker alive')).toBe('met');
  expect(verdict(good, 'script a move')).toBe('met');
  expect(verdict(good, 'frames dropped')).toBe('met');
  const bad = hoverReport(result([hover('alive', 12), hover('dead', 40)], 500, 9));
  expect(verdict(bad, 'end of the delay to painted card, Chromium, worker dead')).toBe(
    '**missed**',
  );
  expect(verdict(bad, 'script a move')).toBe('**missed**');
  expect(verdict(bad, 'frames dropped')).toBe('**missed**');
});

test('a card that did not open is not counted as fast', () => {
  const report = hoverReport(result([hover('alive', 12), hover('alive', null)], 50, 2));
  expect(verdict(report, 'end of the delay to painted card, Chromium, worker alive')).toBe(
    '**missed**',
  );
  expect(report).toContain('1 of 2');
});
