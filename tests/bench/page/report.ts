// The tables of `npm run bench -- page`.
import { markdownTable } from '../markdown.ts';
import { largest, median, p95, sum } from '../statistics.ts';
import { type Caused, caused, ratio } from './caused.ts';
import type { FirstMark, Sample } from './chromium.ts';
import type { OwnAccount } from './own-account.ts';
import type { Variant } from './variants.ts';

export interface PageResult {
  readonly date: string;
  readonly machine: string;
  readonly loadBefore: string;
  readonly loadAfter: string;
  readonly chromium: string;
  readonly firefox: string | null;
  readonly pages: number;
  readonly runs: number;
  /** Aliases in the bundled pack. */
  readonly aliases: number;
  readonly note: string | undefined;
  readonly samples: readonly Sample[];
  readonly firstMarks: readonly FirstMark[];
  readonly accounts: readonly OwnAccount[];
}

const VARIANTS = ['walker', 'least', 'parsed', 'sidelight', 'sidelight-10k', 'mark.js'] as const;
const HEADS: Record<(typeof VARIANTS)[number], string> = {
  walker: 'TreeWalker',
  least: 'the least',
  parsed: 'Sidelight, parsed alone',
  sidelight: 'Sidelight',
  'sidelight-10k': 'Sidelight, 10,000 aliases',
  'mark.js': 'mark.js',
};

type Number = Exclude<keyof Caused, 'page'>;
const ROWS: readonly [label: string, name: Number, digits: number, scale: number][] = [
  ['main thread: script and rendering, ms', 'mainThreadMs', 1, 1],
  ['— script, ms', 'scriptMs', 2, 1],
  ['— rendering beyond the page’s own, ms', 'renderingMs', 1, 1],
  ['longest slice of script, ms', 'longestSliceMs', 2, 1],
  ['longest task of the page, ms', 'longestTaskMs', 1, 1],
  ['layouts more', 'layouts', 1, 1],
  ['forced layouts and style recalculations', 'forced', 1, 1],
  ['layout shift more', 'shift', 4, 1],
  ['heap more, MB', 'heapBytes', 2, 1e-6],
];

const show = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : (Math.round(value * 10 ** digits) / 10 ** digits).toFixed(digits);

const spread = (values: readonly number[], digits: number): string =>
  values.length === 0 ? '–' : `${show(median(values), digits)} / ${show(p95(values), digits)}`;

/** The whole result as Markdown. */
export function pageReport(result: PageResult): string {
  const { samples } = result;
  const at = (variant: Variant, slowdown: number) => caused(samples, variant, slowdown);
  return [
    `# Page, ${result.date.slice(0, 10)}`,
    `${result.pages} pages, ${result.runs} runs each, ${result.chromium}${result.firefox ? `, ${result.firefox}` : ''}; bundled pack of ${result.aliases} aliases. ${result.machine}. Load (1, 5, 15 min) before ${result.loadBefore}, after ${result.loadAfter}.`,
    ...(result.note ? [result.note] : []),
    'Times from traces are CPU time of the page’s main thread, less what the same page takes without an extension; median / 95th percentile of the pages, each the median of its runs. The pages’ own scripts are silent. Every page comes to a new renderer, so all code is cold.',
    '## Budgets',
    budgets(result, at),
    '## As fast as the machine is',
    costs((variant) => at(variant, 1)),
    '## Slowed 4×',
    costs((variant) => at(variant, 4)),
    '## From DOMContentLoaded to the first mark, ms',
    firstMarks(result.firstMarks),
    ...(result.accounts.length > 0
      ? [
          '## By the page script’s own clock (wall time), ms',
          'In Firefox there is no such trace: this is what the page script says of its work, and a TreeWalker in the page by the same clock. On a busy machine it counts the neighbours too.',
          accounts(result.accounts),
        ]
      : []),
  ].join('\n\n');
}

function costs(of: (variant: Variant) => readonly Caused[]): string {
  const columns = VARIANTS.map((variant) => ({ variant, pages: of(variant) })).filter(
    ({ pages }) => pages.length > 0,
  );
  const walker = of('walker');
  const numbers = (['scriptMs', 'mainThreadMs'] as const).map((name) => [
    name === 'scriptMs' ? 'script, times the TreeWalker’s' : 'main thread, times the TreeWalker’s',
    ...columns.map(({ pages }) => show(ratio(pages, walker, name), 1)),
  ]);
  return markdownTable([
    ['', ...columns.map(({ variant, pages }) => `${HEADS[variant]} (${pages.length} pages)`)],
    ...ROWS.map(([label, name, digits, scale]) => [
      label,
      ...columns.map(({ pages }) => {
        const values = pages.map((page) => page[name] * scale);
        return spread(values, digits);
      }),
    ]),
    ...numbers,
    [
      'script of all pages, ms',
      ...columns.map(({ pages }) => show(sum(pages.map(({ scriptMs }) => scriptMs)), 0)),
    ],
  ]);
}

const marksOf = (
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

function firstMarks(marks: readonly FirstMark[]): string {
  const rows = ([1, 4] as const).flatMap((slowdown) =>
    (['awake', 'dead'] as const).map((worker) => [
      `worker ${worker}${slowdown > 1 ? `, page slowed ${slowdown}×` : ''}`,
      ...(['sidelight', 'sidelight-10k'] as const).map((variant) => {
        const values = marksOf(marks, variant, slowdown, worker);
        return `${spread(values, 0)} (${values.length} pages)`;
      }),
    ]),
  );
  return markdownTable([
    ['', HEADS.sidelight, HEADS['sidelight-10k']],
    ...rows.filter((row) => !row.every((cell, i) => i === 0 || cell.startsWith('–'))),
  ]);
}

function accounts(all: readonly OwnAccount[]): string {
  const browsers = (['chromium', 'firefox'] as const).filter((name) =>
    all.some(({ browser }) => browser === name),
  );
  const column = (pick: (account: OwnAccount) => number | null, digits: number) =>
    browsers.map((name) =>
      spread(
        all.filter(({ browser }) => browser === name).flatMap((account) => pick(account) ?? []),
        digits,
      ),
    );
  return markdownTable([
    ['', ...browsers.map((name) => (name === 'firefox' ? 'Firefox' : 'Chromium'))],
    ['work on the page in all', ...column(({ totalMs }) => totalMs, 1)],
    ['longest slice', ...column(({ longestMs }) => longestMs, 1)],
    ['TreeWalker in the page', ...column(({ walkMs }) => walkMs, 2)],
    ['DOMContentLoaded to first mark', ...column(({ firstMarkMs }) => firstMarkMs, 0)],
  ]);
}

function budgets(
  { samples, firstMarks: marks }: PageResult,
  at: (variant: Variant, slowdown: number) => readonly Caused[],
): string {
  const ours = at('sidelight', 1);
  const walker = at('walker', 1);
  const slice = (slowdown: number): number[] =>
    at('sidelight', slowdown).map(({ longestSliceMs }) => longestSliceMs);
  const toMarkJs = ratio(ours, at('mark.js', 1), 'scriptMs');
  const settled = samples.filter((sample) => sample.settled && sample.variant === 'sidelight');
  const busy = settled.filter(({ settledScripts }) => settledScripts.length > 0);
  const awake = marksOf(marks, 'sidelight', 1, 'awake');
  const dead = marksOf(marks, 'sidelight', 1, 'dead');
  const heap = ours.map(({ heapBytes }) => heapBytes / 1e6);
  const row = (label: string, budget: string, value: string, met: boolean): string[] => [
    label,
    budget,
    value,
    value.includes('–') ? 'not measured' : met ? 'met' : '**missed**',
  ];
  const times = ratio(ours, walker, 'scriptMs');
  return markdownTable([
    ['Sidelight, bundled pack', 'budget', 'measured', ''],
    row('script to TreeWalker, medians', '≤ 3×', `${show(times, 1)}×`, times <= 3),
    row('script to mark.js, medians', '< 1/100', `1/${show(1 / toMarkJs, 0)}`, toMarkJs < 0.01),
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
