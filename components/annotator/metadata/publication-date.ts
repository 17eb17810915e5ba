// The day on which a page's own article was published: as the page says it, never the day of a change,
// never a guess.
import type { DateRule, EdtfDate, PublicationDate } from '../../../data/model.ts';
import { addressDate } from './address-date.ts';
import { DatedPage } from './dated-page.ts';
import { itemDate } from './item-date.ts';
import { linkedChange, linkedDate } from './linked-date.ts';
import { metaChange, metaDate } from './meta-date.ts';
import { type ShownDate, type ShownDates, shownDates } from './shown-dates.ts';
import type { Told } from './written-date.ts';

/** What the page's events are parted at: its date, to the last day that it may be of. */
export const partedAt = ({ date, until }: PublicationDate): EdtfDate =>
  until ? `${date}/${until}` : date;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Changes within this time correct an article; later ones make another of it. */
const REWRITTEN_AFTER_MS = 14 * DAY_MS;
/** From here on, the first day says nothing of what the page is now. */
const LIVES_AFTER_MS = 365 * DAY_MS;

/** The date of a page's own article; null if the page tells none. */
export function publicationDate(document: Document, now?: Date): PublicationDate | null {
  const page = new DatedPage(document, now);
  if (page.isFrontPage) return null;
  let shown: ShownDates | undefined;
  const look = (): ShownDates => {
    shown ??= shownDates(page);
    return shown;
  };
  const rules: readonly [DateRule, () => Told | null][] = [
    ['json-ld', () => linkedDate(page)],
    ['meta', () => metaDate(page)],
    ['microdata', () => itemDate(page)],
    ['time', () => shownDay(look().dates.filter(({ isMarked }) => isMarked))],
    ['address', () => addressDate(page)],
    ['headline', () => shownDay(look().dates)],
  ];
  for (const [i, [from, rule]] of rules.entries()) {
    const told = rule();
    if (!told) continue;
    const span = rewritten(page, told, look);
    if (span) return { from, ...span };
    return {
      from,
      ...local(
        told,
        rules.slice(i + 1).map(([, later]) => later),
      ),
    };
  }
  return null;
}

/** Characters from the headline within which its date stands; farther off are those of other articles too. */
const BESIDE = 300;

/** The day said to be that of the publication, else the only one that is said to be nothing else. */
function shownDay(dates: readonly ShownDate[]): Told | null {
  const published = dates.find(({ kind }) => kind === 'published');
  if (published) return published;
  const unnamed = dates.filter(({ kind }) => kind === null);
  const beside = unnamed.filter(({ distance }) => distance < BESIDE);
  const [first, ...rest] = beside.length > 0 ? beside : unnamed;
  return first && rest.every(({ date }) => date === first.date) ? first : null;
}

/**
 * Of a moment told in UTC the day where the page is at home, as another rule tells it: the same moment in a
 * zone of its own, or a day that this moment can be on.
 */
function local(
  told: Told,
  others: readonly (() => Told | null)[],
): Pick<PublicationDate, 'date' | 'until'> {
  const { date, at, utc } = told;
  if (at === undefined || !utc) return { date };
  for (const other of others) {
    const found = other();
    if (!found || (found.utc && found.at !== undefined)) continue;
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
  page: DatedPage,
  told: Told,
  look: () => ShownDates,
): Pick<PublicationDate, 'date' | 'until'> | null {
  const until = (linkedChange(page) ?? metaChange(page))?.date;
  const lasted = until ? Date.parse(until) - Date.parse(told.date) : 0;
  if (!until || lasted < REWRITTEN_AFTER_MS) return null;
  const { dates, changed } = look();
  if (!changed || dates.some(({ kind }) => kind !== 'changed')) return null;
  return lasted < LIVES_AFTER_MS ? { date: told.date, until } : { date: `${told.date}/${until}` };
}
