import { expect, test } from 'vitest';
import type { Sample } from './chromium.ts';
import { type PageResult, pageReport } from './report.ts';
import type { Variant } from './variants.ts';

const sample = (variant: Variant, scriptMs: number, slowdown = 1): Sample => ({
  page: 'a.html',
  variant,
  slowdown,
  settled: (variant === 'silent' || variant === 'open') && slowdown === 1,
  scriptMs,
  longestSliceMs: scriptMs,
  longestTaskMs: scriptMs,
  renderingMs: 10,
  layouts: 3,
  forced: 0,
  shift: 0,
  settledScripts: [],
  heapBytes: variant === 'none' ? 1_000_000 : 1_800_000,
});

const result = (samples: readonly Sample[], dead: number): PageResult => ({
  date: '2026-01-02T03:04:05.000Z',
  machine: 'Some machine',
  loadBefore: '0',
  loadAfter: '0',
  chromium: 'Chromium',
  firefox: null,
  pages: 1,
  runs: 1,
  aliases: 5,
  note: undefined,
  samples,
  firstMarks: [
    { page: 'a.html', variant: 'open', slowdown: 1, worker: 'awake', ms: 90 },
    { page: 'a.html', variant: 'open', slowdown: 1, worker: 'dead', ms: dead },
  ],
  accounts: [],
});

const row = (report: string, label: string): string[] => {
  const line = report.split('\n').find((each) => each.startsWith(`| ${label}`)) ?? '';
  return line.split('|').map((cell) => cell.trim());
};

test('says which budgets are met, missed, and not measured', () => {
  const samples = [sample('none', 1), sample('least', 3), sample('silent', 6), sample('open', 7)];
  const report = pageReport(result(samples, 320));
  expect(row(report, 'script on silent pages').slice(2, 5)).toEqual([
    '≤ 1.5×',
    '2.50×',
    '**missed**',
  ]);
  expect(row(report, 'script on open pages').slice(3, 5)).toEqual(['6.0 / 6.0', 'met']);
  expect(row(report, 'script on open pages to mark.js')[4]).toBe('not measured');
  expect(row(report, 'longest slice')[4]).toBe('met');
  expect(row(report, 'longest slice, slowed')[4]).toBe('not measured');
  expect(row(report, 'script on a settled page').slice(3, 5)).toEqual(['on 0 of 2 pages', 'met']);
  expect(row(report, 'heap').slice(3, 5)).toEqual(['0.80 / 0.80', 'met']);
  expect(row(report, 'first mark, worker awake')[4]).toBe('met');
  expect(row(report, 'first mark, dead worker')[4]).toBe('**missed**');
});

test('an open page may cost what a page cost before there was a gate', () => {
  const samples = [sample('none', 0), sample('least', 4), sample('silent', 6), sample('open', 17)];
  const report = pageReport(result(samples, 100));
  expect(row(report, 'script on silent pages').slice(3, 5)).toEqual(['1.50×', 'met']);
  expect(row(report, 'script on open pages').slice(3, 5)).toEqual(['17.0 / 17.0', '**missed**']);
});

test('each variant has a column, with the number of its pages', () => {
  const samples = [sample('none', 0), sample('least', 4), sample('silent', 6), sample('open', 8)];
  const report = pageReport(result(samples, 100));
  expect(row(report, ' |').slice(2, 5)).toEqual([
    'the least (1 pages)',
    'silent (1 pages)',
    'open (1 pages)',
  ]);
  expect(row(report, 'script, times the least')).toEqual([
    '',
    'script, times the least',
    '1.0',
    '1.5',
    '2.0',
    '',
  ]);
});

test('compares with mark.js where it was measured', () => {
  const samples = [sample('none', 0), sample('walker', 1), sample('open', 2)];
  const report = pageReport(result([...samples, sample('mark.js', 1000)], 100));
  expect(row(report, 'script on open pages to mark.js').slice(3, 5)).toEqual(['1/500', 'met']);
  expect(report).toContain('# Page, 2026-01-02');
});
