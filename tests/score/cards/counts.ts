// Counts what judged cards show, and what they lack.
import { type JudgedCard, type JudgedHalf, type Kind, showsOneOf } from './judge.ts';

/** Of the events that cards show, by what gold says of them. */
export interface ShownCounts extends Record<Kind, number> {
  readonly cards: number;
  readonly unanswered: number;
  readonly shown: number;
  /** Halves for which gold names neither best nor good events. */
  readonly nothing: number;
  /** Those of them that show a bad event nevertheless. */
  readonly padded: number;
  /** Other halves that show only what the article itself tells. */
  readonly onlySame: number;
}

/** Of the best events. */
export interface BestCounts {
  /** Halves that have a best event, and how many of them show one. */
  readonly halves: number;
  readonly hit: number;
  /** Cards with such a half, and on how many each such half shows one. */
  readonly cards: number;
  readonly complete: number;
  readonly best: number;
  readonly bestShown: number;
  /** Halves left out because the pack links none of their best events to the entity. */
  readonly outOfReach: number;
}

export function countShown(cards: readonly JudgedCard[]): ShownCounts {
  const halves = cards.flatMap((card) => card.halves);
  const kinds = halves.flatMap(({ shown }) => shown.map(({ kind }) => kind));
  const of = (kind: Kind) => count(kinds, (one) => one === kind);
  const [nothing, others] = [
    halves.filter((half) => half.nothing),
    halves.filter((half) => !half.nothing),
  ];
  return {
    cards: cards.length,
    unanswered: count(cards, ({ answered }) => !answered),
    shown: kinds.length,
    best: of('best'),
    good: of('good'),
    bad: of('bad'),
    same: of('same'),
    neutral: of('neutral'),
    nothing: nothing.length,
    padded: count(nothing, ({ shown }) => shown.some(({ kind }) => kind === 'bad')),
    onlySame: count(
      others,
      ({ shown }) => shown.length > 0 && shown.every(({ kind }) => kind === 'same'),
    ),
  };
}

/** `which`: all best events, or those that the pack links to the card's entity. */
export function countBest(cards: readonly JudgedCard[], which: 'best' | 'linked'): BestCounts {
  const all = cards.flatMap((card) => card.halves);
  const wanting = (halves: readonly JudgedHalf[]) =>
    halves.filter((half) => half[which].length > 0);
  const isHit = (half: JudgedHalf) => showsOneOf(half[which], half);
  const wanted = cards.map((card) => wanting(card.halves)).filter((halves) => halves.length > 0);
  const best = all.flatMap((half) => half[which].map((event) => showsOneOf([event], half)));
  return {
    halves: wanted.flat().length,
    hit: count(wanted.flat(), isHit),
    cards: wanted.length,
    complete: count(wanted, (halves) => halves.every(isHit)),
    best: best.length,
    bestShown: count(best, (isShown) => isShown),
    outOfReach: count(all, (half) => half.best.length > 0 && half[which].length === 0),
  };
}

function count<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.filter(test).length;
}
