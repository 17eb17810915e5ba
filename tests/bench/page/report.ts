// The tables of `npm run bench -- page`.
import { markdownTable } from '../markdown.ts';
import { sum } from '../statistics.ts';
import { budgets } from './budgets.ts';
import { type Caused, caused, ratio } from './caused.ts';
import type { FirstMark, Sample } from './chromium.ts';
import { firstMarks } from './first-marks.ts';
import { show, spread } from './format.ts';
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

const VARIANTS = ['walker', 'least', 'parsed', 'silent', 'open', 'open-10k', 'mark.js'] as const;
const HEADS: Record<(typeof VARIANTS)[number], string> = {
  walker: 'TreeWalker',
  least: 'the least',
  parsed: 'gate, parsed alone',
  silent: 'silent',
  open: 'open',
  'open-10k': 'open, 10,000 aliases',
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

/** The whole result as Markdown. */
export function pageReport(result: PageResult): string {
  const { samples } = result;
  const at = (variant: Variant, slowdown: number) => caused(samples, variant, slowdown);
  return [
    `# Page, ${result.date.slice(0, 10)}`,
    `${result.pages} pages, ${result.runs} runs each, ${result.chromium}${result.firefox ? `, ${result.firefox}` : ''}; bundled pack of ${result.aliases} aliases. ${result.machine}. Load (1, 5, 15 min) before ${result.loadBefore}, after ${result.loadAfter}.`,
    ...(result.note ? [result.note] : []),
    'Times from traces are CPU time of the page’s main thread, less what the same page takes without an extension; median / 95th percentile of the pages, each the median of its runs. The pages’ own scripts are silent. Every page comes to a new renderer, so all code is cold. _Silent_ is Sidelight on the pages as they are, without those about the pack; _open_ is Sidelight on the same pages with the pack’s subject named in them.',
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
  const least = of('least');
  const numbers = (['scriptMs', 'mainThreadMs'] as const).map((name) => [
    name === 'scriptMs' ? 'script, times the least' : 'main thread, times the least',
    ...columns.map(({ pages }) => show(ratio(pages, least, name), 1)),
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
