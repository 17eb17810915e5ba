// Compares one card with its gold. The rules are in ../README.md.
import type { EventId } from '../../../data/model.ts';
import type { CardAnswer } from './answers.ts';
import { type GoldArticle, type GoldCard, judgements } from './gold.ts';
import { type Half, halves } from './parse.ts';

export type Kind = (typeof judgements)[number] | 'neutral';

export interface JudgedHalf {
  readonly half: Half;
  /** The events that the card shows, in the order of choice. */
  readonly shown: readonly { readonly event: EventId; readonly kind: Kind }[];
  /** The best events. */
  readonly best: readonly EventId[];
  /** Those of them that the pack links to the entity. */
  readonly linked: readonly EventId[];
  /** Gold names neither best nor good events: the half had better stay empty. */
  readonly nothing: boolean;
}

export interface JudgedCard {
  readonly id: string;
  readonly lang: string;
  readonly entity: string;
  readonly start: number;
  readonly answered: boolean;
  readonly halves: readonly JudgedHalf[];
}

/**
 * The card that stands at the place of the gold's counts, failing that the first of its entity: a name may have
 * one card a page. Only the first `places` events of each half count.
 */
export function judgeCard(
  { id, lang }: GoldArticle,
  gold: GoldCard,
  cards: readonly CardAnswer[],
  places = Number.POSITIVE_INFINITY,
): JudgedCard {
  const ofEntity = cards.filter(({ entity }) => entity === gold.entity);
  const card =
    ofEntity.find(({ start, end }) => start === gold.start && end === gold.end) ?? ofEntity[0];
  return {
    id,
    lang: lang ?? 'unknown',
    entity: gold.entity,
    start: gold.start,
    answered: card !== undefined,
    halves: halves.map((half) => judgeHalf(half, gold, card?.[half] ?? [], places)),
  };
}

function judgeHalf(
  half: Half,
  { [half]: gold, missingLink }: GoldCard,
  events: readonly EventId[],
  places: number,
): JudgedHalf {
  const kindOf = (event: EventId): Kind =>
    judgements.find((kind) => gold[kind].includes(event)) ?? 'neutral';
  const unlinked = new Set(missingLink.map(({ event }) => event));
  return {
    half,
    shown: [...new Set(events)].slice(0, places).map((event) => ({ event, kind: kindOf(event) })),
    best: gold.best,
    linked: gold.best.filter((event) => !unlinked.has(event)),
    nothing: gold.best.length + gold.good.length === 0,
  };
}

/** True if the half shows one of `wanted`. */
export function showsOneOf(wanted: readonly EventId[], { shown }: JudgedHalf): boolean {
  return shown.some(({ event }) => wanted.includes(event));
}
