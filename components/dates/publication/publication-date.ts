// The day on which a page's own article was published: as the page says it, never the day of a change,
// never a guess.
import type { DateClues, DateRule, PublicationDate } from '../../../data/date-clues.ts';
import type { EdtfDate } from '../../../data/model.ts';
import { addressDate } from './address-date.ts';
import { dayFirstAmong } from './day-first.ts';
import { itemDate } from './item-date.ts';
import { linkedChange, linkedDate } from './linked-date.ts';
import { metaChange, metaDate } from './meta-date.ts';
import { type ShownDates, shownDates, shownDay } from './shown-dates.ts';
import { type ReadDate, readDate, type Told } from './written-date.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Changes within this time correct an article; later ones make another of it. */
const REWRITTEN_AFTER_MS = 14 * DAY_MS;
/** From here on, the first day says nothing of what the page is now. */
const LIVES_AFTER_MS = 365 * DAY_MS;

/** What a page's events are parted at: its date, to the last day that it may be of. Null if it has none. */
export function articleDate(clues: DateClues): EdtfDate | null {
  const { date, until } = publicationDate(clues) ?? { date: null };
  return until ? `${date}/${until}` : date;
}

/** The date of the article that left these clues; null if they tell none. */
export function publicationDate(clues: DateClues, now = new Date()): PublicationDate | null {
  if (isFrontPage(clues)) return null;
  const { lang, addresses, numeric } = clues;
  const reading = { locale: lang.replace('_', '-') || null, dayFirst: dayFirstAmong(numeric), now };
  const read: ReadDate = (written) => readDate(written, reading);
  const shown = shownDates(clues, reading);
  const day = shownDay(shown);
  const found: readonly (readonly [DateRule, Told | null])[] = [
    ['json-ld', linkedDate(clues.linked, read)],
    ['meta', metaDate(clues.metas, read)],
    ['microdata', itemDate(clues.items, read)],
    ['time', day?.isMarked ? day : null],
    ['address', addressDate(addresses, read)],
    ['headline', day],
  ];
  const best = found.findIndex(([, told]) => told);
  const [from, told] = found[best] ?? [];
  if (!from || !told) return null;
  const others = found.slice(best + 1).flatMap(([, other]) => other ?? []);
  return { from, ...(rewritten(clues, told, read, shown) ?? local(told, others)) };
}

/** A site's or a section's first page is of no day. */
function isFrontPage({ addresses, openGraphType }: DateClues): boolean {
  const path = addresses[0]?.replace(/^[^/]*/, '') ?? '?';
  return (
    /^\/?(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)?$/i.test(path) &&
    !/(?:^|[.:])article$/.test(openGraphType)
  );
}

/**
 * Of a moment told in UTC the day where the page is at home, as another rule tells it: the same moment in a
 * zone of its own, or a day that this moment can be on.
 */
function local(told: Told, others: readonly Told[]): Pick<PublicationDate, 'date' | 'until'> {
  const { date, at, utc } = told;
  if (at === undefined || !utc) return { date };
  for (const found of others) {
    if (found.utc) continue;
    const start = Date.parse(found.date);
    const isSame =
      found.at === undefined
        ? at > start - 14 * HOUR_MS && at < start + DAY_MS + 12 * HOUR_MS
        : Math.abs(found.at - at) < HOUR_MS / 12;
    if (isSame && found.date.length === date.length) return { date: found.date };
  }
  // East of UTC it is the next day by then.
  const next = at + 14 * HOUR_MS;
  const until = new Date(next).toISOString().slice(0, 10);
  return until > date ? { date, until } : { date };
}

/** From the first day to the last of a page that shows its readers only that it was changed. */
function rewritten(
  clues: DateClues,
  told: Told,
  read: ReadDate,
  { dates, changed }: ShownDates,
): Pick<PublicationDate, 'date' | 'until'> | null {
  const until = (linkedChange(clues.linked, read) ?? metaChange(clues.metas, read))?.date;
  const lasted = until ? Date.parse(until) - Date.parse(told.date) : 0;
  if (!until || lasted < REWRITTEN_AFTER_MS) return null;
  if (!changed || dates.some(({ kind }) => kind !== 'changed')) return null;
  return lasted < LIVES_AFTER_MS ? { date: told.date, until } : { date: `${told.date}/${until}` };
}
