// Chooses the events that matter on one page, by the rule in README.md, and has the card made of them.
import type { EdtfDate, PackEvent } from '../../../data/model.ts';
import { compareEvents, firstDay, lastDay, splitAt } from '../../dates/index.ts';
import type { CardData } from '../model.ts';
import type { Selection } from './selection.ts';
import { Wording } from './wording.ts';

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
    ...(isSpan(date) && { spans: true }),
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

/** 1 on the article's days, 0.5 at 30 days from them, near 0 years away; 0 without a date. */
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

/** Whether a date is of more than a day and the one after, between which a time in UTC leaves the choice. */
function isSpan(date: EdtfDate | null): boolean {
  const [first, last] = date?.includes('/') ? [firstDay(date), lastDay(date)] : [];
  return Boolean(first && last && Date.parse(last) - Date.parse(first) > DAY_MS);
}

/** The latest event takes the first place: the card always shows how things are today. */
function withLatestFirst(ranked: PackEvent[]): PackEvent[] {
  const latest = ranked.toSorted(compareEvents).at(-1);
  return latest ? [latest, ...ranked.filter((event) => event !== latest)] : ranked;
}
