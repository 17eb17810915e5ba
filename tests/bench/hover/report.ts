// The tables of `npm run bench -- hover`.
import type { BrowserName } from '../../../scripts/browsers.ts';
import { markdownTable } from '../markdown.ts';
import type { PageTrace } from '../page/trace.ts';
import { median, p95 } from '../statistics.ts';
import type { Crossing, Scroll } from './chromium.ts';
import type { HoverTimes } from './probe.ts';

export interface Hover {
  readonly browser: BrowserName;
  readonly worker: 'alive' | 'dead';
  /** null: no card came. */
  readonly times: HoverTimes | null;
  /** Chromium only. */
  readonly trace: PageTrace | null;
}

/** With Sidelight and without, in turn. */
export interface Pair<T> {
  readonly sidelight: T;
  readonly none: T;
}

export interface HoverResult {
  readonly date: string;
  readonly machine: string;
  readonly loadBefore: string;
  readonly loadAfter: string;
  readonly browsers: readonly string[];
  readonly note: string | undefined;
  /** The setting, in ms. */
  readonly delayMs: number;
  /** Marks on the page, counted in the page. */
  readonly marks: number;
  /** Reading and marking the page. */
  readonly reading: PageTrace;
  readonly hovers: readonly Hover[];
  readonly crossings: readonly Pair<Crossing>[];
  readonly scrolls: readonly Pair<Scroll>[];
}

const show = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);
const spread = (values: readonly number[], digits = 1): string =>
  values.length === 0 ? '–' : `${show(median(values), digits)} / ${show(p95(values), digits)}`;

/** From the end of the delay to the painted card (ms). */
const late = ({ moved, painted }: HoverTimes, delayMs: number): number => painted - moved - delayMs;

/** What one move costs more than without Sidelight (ms of CPU). */
const perMove = ({ sidelight, none }: Pair<Crossing>): number =>
  sidelight.scriptMs / sidelight.moves - none.scriptMs / none.moves;

const droppedMore = ({ sidelight, none }: Pair<Scroll>): number => sidelight.dropped - none.dropped;

/** The whole result as Markdown. */
export function hoverReport(result: HoverResult): string {
  const { crossings, scrolls, reading } = result;
  return [
    `# Hover, ${result.date.slice(0, 10)}`,
    `A page of ${result.marks} marks, intent delay ${result.delayMs} ms, ${result.browsers.join(', ')}. ${result.machine}. Load (1, 5, 15 min) before ${result.loadBefore}, after ${result.loadAfter}.`,
    ...(result.note ? [result.note] : []),
    'Median / 95th percentile. Latency is wall time by the page’s own clock, from the last pointer move and the delay to the first frame in which the card is to be seen, as the compositor draws it (Firefox: to the task after that frame): it has in it how late timers are and the wait for the frame. Less than nothing is before the end of the delay. Costs are CPU time of the page’s main thread, from traces.',
    '## Budgets',
    budgets(result),
    '## A card',
    cards(result),
    '## The pointer across the page, and a scroll through it',
    markdownTable([
      ['', 'without', 'Sidelight'],
      ['moves', ...both(crossings, ({ moves }) => moves, 0)],
      ['script a move, ms', ...both(crossings, ({ scriptMs, moves }) => scriptMs / moves, 3)],
      [
        'longest slice of script, ms',
        ...both(crossings, ({ longestSliceMs }) => longestSliceMs, 2),
      ],
      ['rendering in all, ms', ...both(crossings, ({ renderingMs }) => renderingMs, 1)],
      ['frames drawn in a scroll', ...both(scrolls, ({ drawn }) => drawn, 0)],
      ['frames dropped in a scroll', ...both(scrolls, ({ dropped }) => dropped, 0)],
      ['script in a scroll, ms', ...both(scrolls, ({ scriptMs }) => scriptMs, 2)],
    ]),
    `Reading and marking this page took ${show(reading.scriptMs, 1)} ms of script, the longest slice ${show(reading.longestSliceMs, 1)} ms.`,
  ].join('\n\n');
}

const both = <T>(pairs: readonly Pair<T>[], pick: (value: T) => number, digits: number): string[] =>
  (['none', 'sidelight'] as const).map((side) =>
    spread(
      pairs.map((pair) => pick(pair[side])),
      digits,
    ),
  );

const STATES = (['chromium', 'firefox'] as const).flatMap((browser) =>
  (['alive', 'dead'] as const).map((worker) => ({ browser, worker })),
);

function cards({ hovers, delayMs }: HoverResult): string {
  const columns = STATES.map(({ browser, worker }) => {
    const those = hovers.filter((each) => each.browser === browser && each.worker === worker);
    const times = those.flatMap((hover) => hover.times ?? []);
    const traces = those.flatMap(({ trace }) => trace ?? []);
    return {
      count: those.length,
      cells: [
        `${browser === 'firefox' ? 'Firefox' : 'Chromium'}, worker ${worker}`,
        `${times.length} of ${those.length}`,
        spread(times.map((each) => late(each, delayMs))),
        spread(times.map(({ moved, added }) => added - moved - delayMs)),
        spread(times.map(({ added, painted }) => painted - added)),
        spread(
          traces.map(({ longestSliceMs }) => longestSliceMs),
          2,
        ),
        spread(
          traces.map(({ renderingMs }) => renderingMs),
          2,
        ),
      ],
    };
  }).filter(({ count }) => count > 0);
  const labels = [
    '',
    'cards',
    'end of the delay to painted, ms',
    '— to the card in the page',
    '— from there to painted',
    'script that opens it, ms of CPU',
    'rendering of card and marks, ms of CPU',
  ];
  return markdownTable(
    labels.map((label, row) => [label, ...columns.map(({ cells }) => cells[row] ?? '')]),
  );
}

function budgets({ hovers, delayMs, crossings, scrolls }: HoverResult): string {
  const rows = STATES.flatMap(({ browser, worker }): string[][] => {
    const those = hovers.filter((each) => each.browser === browser && each.worker === worker);
    if (those.length === 0) return [];
    const values = those.map(({ times }) => (times ? late(times, delayMs) : Infinity));
    const name = browser === 'firefox' ? 'Firefox' : 'Chromium';
    return [
      [
        `end of the delay to painted card, ${name}, worker ${worker}`,
        'p95 16 ms',
        spread(values),
        p95(values) <= 16 ? 'met' : '**missed**',
      ],
    ];
  });
  const moves = crossings.map(perMove);
  const frames = scrolls.map(droppedMore);
  return markdownTable([
    ['', 'budget', 'measured', ''],
    ...rows,
    ['script a move', '< 1 ms', spread(moves, 3), p95(moves) < 1 ? 'met' : '**missed**'],
    [
      'frames dropped more in a scroll',
      '0',
      spread(frames, 0),
      median(frames) <= 0 ? 'met' : '**missed**',
    ],
  ]);
}
