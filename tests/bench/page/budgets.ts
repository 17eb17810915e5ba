// The table of budgets: what is allowed, what was measured, and whether that is met.
import { markdownTable } from '../markdown.ts';
import { largest, median, p95 } from '../statistics.ts';
import { type Caused, ratio } from './caused.ts';
import { marksOf } from './first-marks.ts';
import { show, spread } from './format.ts';
import type { PageResult } from './report.ts';
import type { Variant } from './variants.ts';

/** With the pack that users have. */
const BUNDLED: readonly Variant[] = ['silent', 'open'];
/** Script on a page (ms) in docs/bench/2026-11-21-page.md. An open page may not cost more. */
const EARLIER = [16.2, 27.8] as const;

/** `at`: what a variant costs on the pages that were opened at a speed. */
export function budgets(
  { samples, firstMarks: marks }: PageResult,
  at: (variant: Variant, slowdown: number) => readonly Caused[],
): string {
  const ours = at('open', 1);
  const script = ours.map(({ scriptMs }) => scriptMs);
  const slice = (slowdown: number): number[] =>
    at('open', slowdown).map(({ longestSliceMs }) => longestSliceMs);
  const toLeast = ratio(at('silent', 1), at('least', 1), 'scriptMs');
  const toMarkJs = ratio(ours, at('mark.js', 1), 'scriptMs');
  const settled = samples.filter(({ settled, variant }) => settled && BUNDLED.includes(variant));
  const busy = settled.filter(({ settledScripts }) => settledScripts.length > 0);
  const awake = marksOf(marks, 'open', 1, 'awake');
  const dead = marksOf(marks, 'open', 1, 'dead');
  const heap = ours.map(({ heapBytes }) => heapBytes / 1e6);
  const row = (label: string, budget: string, value: string, met: boolean): string[] => [
    label,
    budget,
    value,
    value.includes('–') ? 'not measured' : met ? 'met' : '**missed**',
  ];
  return markdownTable([
    ['Sidelight, bundled pack', 'budget', 'measured', ''],
    row(
      'script on silent pages to the least, medians',
      '≤ 1.5×',
      `${show(toLeast, 2)}×`,
      toLeast <= 1.5,
    ),
    row(
      'script on open pages',
      EARLIER.join(' / '),
      spread(script, 1),
      median(script) <= EARLIER[0] && p95(script) <= EARLIER[1],
    ),
    row(
      'script on open pages to mark.js, medians',
      '< 1/100',
      `1/${show(1 / toMarkJs, 0)}`,
      toMarkJs < 0.01,
    ),
    row('longest slice', '8 ms', spread(slice(1), 1), largest(slice(1)) <= 8),
    row('longest slice, slowed 4×', '50 ms', spread(slice(4), 1), largest(slice(4)) <= 50),
    row(
      'script on a settled page, 2 s',
      'none',
      settled.length === 0 ? '–' : `on ${busy.length} of ${settled.length} pages`,
      busy.length === 0,
    ),
    row('heap', '1 MB', spread(heap, 2), p95(heap) <= 1),
    row(
      'layout shift more',
      '0',
      show(largest(ours.map(({ shift }) => shift)), 4),
      ours.every(({ shift }) => shift <= 0),
    ),
    row('first mark, worker awake', '100 ms', spread(awake, 0), p95(awake) <= 100),
    row('first mark, dead worker', '300 ms', spread(dead, 0), p95(dead) <= 300),
  ]);
}
