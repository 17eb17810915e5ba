// How long pages wait for their first mark: the table, and the numbers of one column of it.
import { markdownTable } from '../markdown.ts';
import { median } from '../statistics.ts';
import type { FirstMark } from './chromium.ts';
import { spread } from './format.ts';
import type { Variant } from './variants.ts';

/** The median of each page (ms). */
export const marksOf = (
  marks: readonly FirstMark[],
  variant: Variant,
  slowdown: number,
  worker: FirstMark['worker'],
): number[] => {
  const those = marks.filter(
    (mark) => mark.variant === variant && mark.slowdown === slowdown && mark.worker === worker,
  );
  const pages = [...new Set(those.map(({ page }) => page))];
  return pages.map((name) => median(those.flatMap(({ page, ms }) => (page === name ? [ms] : []))));
};

export function firstMarks(marks: readonly FirstMark[]): string {
  const rows = ([1, 4] as const).flatMap((slowdown) =>
    (['awake', 'dead'] as const).map((worker) => [
      `worker ${worker}${slowdown > 1 ? `, page slowed ${slowdown}×` : ''}`,
      ...(['open', 'open-10k'] as const).map((variant) => {
        const values = marksOf(marks, variant, slowdown, worker);
        return `${spread(values, 0)} (${values.length} pages)`;
      }),
    ]),
  );
  return markdownTable([
    ['', 'open', 'open, 10,000 aliases'],
    ...rows.filter((row) => !row.every((cell, i) => i === 0 || cell.startsWith('–'))),
  ]);
}
