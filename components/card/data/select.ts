// Chooses the events that matter on one page, by the rule in README.md, and has the card made of them.
// Must not know: the store, the page's DOM, how a card looks, how it words what was chosen.
import type {
  Day,
  EdtfDate,
  Entity,
  EntityId,
  EntitySummary,
  News,
  PackEvent,
  Source,
  SourceId,
} from '../../../data/model.ts';
import { compareEvents, firstDay, lastDay, splitAt } from '../../dates/index.ts';
import type { Translate } from '../../i18n/words.ts';
import type { CardData } from '../model.ts';
import { Wording } from './wording.ts';

export interface Selection {
  readonly entity: Entity;
  /** Every event of the entity, in any order. */
  readonly events: readonly PackEvent[];
  /** The sources that those events cite. */
  readonly sources: ReadonlyMap<SourceId, Source>;
  /**
   * The names found on the page, with or without `entity` itself: shared events come first, those
   * of `common` names after specific ones.
   */
  readonly page: ReadonlyMap<EntityId, Pick<EntitySummary, 'name' | 'common'>>;
  /** The article's date; null where it has none. */
  readonly date: EdtfDate | null;
  /** BCP 47; texts that the pack lacks in its language are in English. */
  readonly locale: string;
  /** Words of the interface, in the language of `locale`. */
  readonly translate: Translate;
  readonly checked: Day;
  readonly covers: EdtfDate;
  /** What is news to the reader, who has read of this entity before. Has no say in the choice. */
  readonly newsOf?: ((event: PackEvent) => News | null) | undefined;
}

/** Places for events on each side of the article's date. */
const PLACES = 2;
const DAY_MS = 86_400_000;

/** The card of `entity` on this page. Pure: the same page gives the same card. */
export function selectCard(selection: Selection): CardData {
  const { events, date } = selection;
  const halves = splitAt(events, date);
  const rank = ranking(selection);
  const until = halves.until.toSorted(rank);
  const since = withLatestFirst(halves.since.toSorted(rank));

  const forSince = Math.max(PLACES, 2 * PLACES - until.length);
  const forUntil = 2 * PLACES - Math.min(forSince, since.length);
  const news = events.flatMap((event) => selection.newsOf?.(event) ?? []);
  const words = new Wording(selection);
  const show = (list: readonly PackEvent[], places: number) =>
    list
      .slice(0, places)
      .sort(compareEvents)
      .map((event) => words.event(event));
  const shown = { until: show(until, forUntil), since: show(since, forSince) };
  return {
    entity: words.entity,
    ...(date !== null && lastDay(date) !== null && { article: words.date(date) }),
    ...shown,
    total: events.length,
    counted: words.counted(events.length, shown.until.length + shown.since.length),
    ...(news[0] && { news: { count: news.length, since: words.date(news[0].since) } }),
    checked: words.date(selection.checked),
    covers: words.date(selection.covers),
  };
}

/** The order of choice, best first. */
function ranking({ entity, page, date }: Selection) {
  const others = (event: PackEvent, common: boolean): number =>
    event.entities.filter((id) => id !== entity.id && page.get(id)?.common === common).length;
  const keys = new Map<PackEvent, readonly number[]>();
  const keysOf = (event: PackEvent): readonly number[] => {
    let found = keys.get(event);
    if (!found) {
      const weight = Math.min(event.citations.length, 4) / 4 + (event.dispute ? 0.5 : 0);
      found = [
        Math.min(others(event, false), 2),
        Math.min(others(event, true), 1),
        weight + 2 * nearness(event, date),
      ];
      keys.set(event, found);
    }
    return found;
  };
  return (a: PackEvent, b: PackEvent): number => {
    const [ka, kb] = [keysOf(a), keysOf(b)];
    for (const [i, key] of ka.entries()) {
      const difference = (kb[i] ?? 0) - key;
      if (difference !== 0) return difference;
    }
    return compareEvents(b, a);
  };
}

/** 1 on the article's days, a half at a month from them, near 0 years away; 0 without a date. */
function nearness(event: PackEvent, date: EdtfDate | null): number {
  const first = date && firstDay(date);
  const last = date && lastDay(date);
  if (!first || !last) return 0;
  const gap = Math.max(
    Date.parse(event.from) - Date.parse(last),
    Date.parse(first) - Date.parse(event.to),
    0,
  );
  return 1 / (1 + gap / DAY_MS / 30);
}

/** Where things stand today is always told: the latest event takes the first place. */
function withLatestFirst(ranked: PackEvent[]): PackEvent[] {
  const latest = ranked.toSorted(compareEvents).at(-1);
  return latest ? [latest, ...ranked.filter((event) => event !== latest)] : ranked;
}
