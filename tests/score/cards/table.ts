// Formats a score of cards as tables for a terminal.
import { alignColumns } from '../columns.ts';
import type { BestCounts, ShownCounts } from './counts.ts';
import { type JudgedCard, showsOneOf } from './judge.ts';
import type { CardFigures, CardScore, CardScores } from './score.ts';

const SHOWN = ['cards', 'unanswered', 'shown', 'same', 'best', 'best or good', 'neutral', 'bad'];
const EMPTY = ['nothing to tell', 'of these bad', 'only same'];
const BEST = ['halves with a best', 'cards complete', 'best events', 'out of reach'];

/** Tables for a terminal. `verbose`: also what each card shows. */
export function formatCardScores({ files, together }: CardScores, verbose = false): string {
  const tables = files.map((file) => formatFile(file, verbose));
  return [...tables, ...(together ? [formatFile(together, false)] : [])].join('\n\n');
}

function formatFile(score: CardScore, verbose: boolean): string {
  const rows: [string, CardFigures][] = [
    ['all', score.all],
    ...indented(score.byLanguage),
    ...indented(score.byHalf),
  ];
  const bestRows = (title: string, which: 'best' | 'linked') =>
    alignColumns([
      [title, ...BEST],
      ...rows.map(([label, figures]) => [label, ...bestCells(figures[which])]),
    ]);
  return [
    `${score.file}: ${score.articles} articles`,
    ...alignColumns([
      ['shown', ...SHOWN, ...EMPTY],
      ...rows.map(([label, { shown }]) => [label, ...shownCells(shown)]),
    ]),
    ...bestRows('all best events', 'best'),
    ...bestRows('linked alone', 'linked'),
    ...(verbose ? score.cards.flatMap(describe) : []),
  ].join('\n');
}

function indented(parts: Readonly<Record<string, CardFigures>>): [string, CardFigures][] {
  return Object.entries(parts).map(([label, figures]) => [`  ${label}`, figures]);
}

/** Shares are of the events shown that the article itself does not tell. */
function shownCells(counts: ShownCounts): string[] {
  const { cards, unanswered, shown, same, best, good, neutral, bad } = counts;
  return [
    ...[cards, unanswered, shown, same].map(String),
    ...[best, best + good, neutral, bad].map((part) => percent(part, shown - same)),
    ...[counts.nothing, counts.padded, counts.onlySame].map(String),
  ];
}

function bestCells({ halves, hit, cards, complete, best, bestShown, outOfReach }: BestCounts) {
  return [share(hit, halves), share(complete, cards), share(bestShown, best), String(outOfReach)];
}

function share(part: number, whole: number): string {
  return `${part}/${whole} ${percent(part, whole).padStart(5)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`;
}

/** One line a half, marked where it has a best event and shows none. */
function describe(card: JudgedCard): string[] {
  const name = `${card.id} (${card.lang}) ${card.entity} at ${card.start}`;
  if (!card.answered) return [`unanswered  ${name}`];
  return card.halves.map((half) => {
    const lacks = half.best.length > 0 && !showsOneOf(half.best, half);
    const shown = half.shown.map(({ event, kind }) => `${event} (${kind})`).join(', ') || 'nothing';
    return `${lacks ? 'lacks' : '     '}  ${name}, ${half.half}: ${shown}${
      lacks ? `; best: ${half.best.join(', ')}` : ''
    }`;
  });
}
