// Reads a date that somebody asks for: a day, or a month of a year, in any language.
import type { EdtfDate } from '../../data/model.ts';
import { fold } from './publication/fold.ts';
import { surelyMonth, WORD } from './publication/month-names.ts';
import { datesIn } from './publication/written-date.ts';

/** Events are of any time: also before the web, and announced for later. */
const ANY_TIME = { earliest: 1000, now: new Date(Date.UTC(2999, 0)) };

const ASIAN_MONTH = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
const IN_WORDS = new RegExp(`^(${WORD})\\.?,? (?:de |of |van )?(\\d{4})$`, 'u');
/** "2024 г.", "2024 года", "2024 m.". */
const OF_YEAR = /(\d{4}) ?(?:г(?:од[ау]?)?|m)$/;
/** "1 March", "1st March", "9. März". */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|e)\b/g;

/**
 * `2024-02-09` for "Feb 9, 2024", `2020-03` for "March 2020"; null if the text is anything but one
 * date. `locale` (BCP 47) says whether 3/9/2020 is in September; "en" leaves that to the day first.
 */
export function askedDate(written: string, locale: string): EdtfDate | null {
  if (!/\p{N}/u.test(written)) return null;
  const whole = fold(written)
    .replace(/[\s.,;:!?،。]+$/u, '')
    .replace(OF_YEAR, '$1')
    .trim();
  const month = monthAsked(whole, locale);
  if (month) return month;
  const { text, dates } = datesIn(whole.replace(ORDINAL, '$1'), {
    locale,
    dayFirst: true,
    ...ANY_TIME,
  });
  const [found] = dates;
  const covered = found && found.start === 0 && /^ ?[日일]?$/.test(text.slice(found.end));
  return covered ? found.date : null;
}

function monthAsked(text: string, locale: string): EdtfDate | null {
  const [, y, m] = ASIAN_MONTH.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  if (y && m) return monthDate(y, Number(m));
  const [, first, second] = MONTH_FIRST.exec(text) ?? [];
  if (first && second) return monthDate(second, Number(first));
  const [, name, year] = IN_WORDS.exec(text) ?? [];
  return name && year && name.length > 2 ? monthDate(year, surelyMonth(name, locale) ?? 0) : null;
}

const monthDate = (year: string, month: number): EdtfDate | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
