// Finds whether a sentence names an event's date, by the words and word order of the page's language.
import type { EdtfDate, Language } from '../../../data/model.ts';
import { isInterval, type PartialDate, parseEdtf } from '../../dates/edtf.ts';
import { fold } from './fold.ts';

interface Context {
  readonly lang: Language | null;
  /** The day on which the page was written, if known. */
  readonly date: EdtfDate | null;
}

/**
 * True if the sentence names the date as exactly as it is known: a day with its month, a month with
 * its year, or the year. A day without a year counts if the page was written within a year of it.
 */
export function namesDate(
  sentence: string,
  { date }: { readonly date: EdtfDate },
  { lang, date: written }: Context,
): boolean {
  const parsed = parseEdtf(date);
  if (!parsed) return false;
  const parts = isInterval(parsed) ? [parsed.start, parsed.end] : [parsed];
  const text = fold(sentence);
  return parts.some((part) => part !== null && holds(text, part, lang ?? 'en', written));
}

function holds(text: string, part: PartialDate, lang: string, written: EdtfDate | null): boolean {
  const years = text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.map(Number) ?? [];
  const named = years.includes(part.year);
  if (part.month === undefined) {
    return named && part.season === undefined && part.third === undefined;
  }
  if (part.day === undefined) return named && months(part.month, lang).some((m) => has(text, m));
  const day = part.day;
  const full = [part.year, part.month, day].map((n) => String(n).padStart(2, '0')).join(' ');
  if (text.includes(full)) return true;
  if (years.length > 0 ? !named : !isNear(part.year, written)) return false;
  return months(part.month, lang).some((month) => hasDay(text, month, day));
}

const isNear = (year: number, written: EdtfDate | null): boolean =>
  written === null || Math.abs(Number(written.slice(0, 4)) - year) <= 1;

const named = new Map<string, readonly string[]>();

/** The month as the language writes it, alone and beside a day (Russian declines), folded. */
function months(month: number, lang: string): readonly string[] {
  const key = `${lang} ${month}`;
  let words = named.get(key);
  if (!words) {
    const day = new Date(Date.UTC(2001, month - 1, 9));
    const found = new Set<string>();
    for (const style of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' as const }]) {
        const parts = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', month: style, ...beside });
        const name = parts.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
        const unit = parts.formatToParts(day).find(({ type }) => type === 'literal')?.value ?? '';
        // Chinese and Japanese write the month as a number with a word after it.
        found.add(fold(/^\d+$/.test(name) ? name + unit.trim() : name).replace(/\.$/, ''));
      }
    }
    words = [...found].filter((word) => /\D/.test(word));
    named.set(key, words);
  }
  return words;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const edge = (word: string): [string, string] => [
  /^\d/.test(word) ? '(?<!\\d)' : '(?<!\\p{L})',
  /[\p{sc=Han}\p{sc=Hangul}]$/u.test(word) ? '' : '(?!\\p{L})',
];

function has(text: string, month: string): boolean {
  const [before, after] = edge(month);
  return new RegExp(`${before}${escaped(month)}${after}`, 'u').test(text);
}

/** "9 march", "9. marz", "9 de marzo", "march 9", "9th of march", "3月9日". */
function hasDay(text: string, month: string, day: number): boolean {
  const [before, after] = edge(month);
  const name = `${before}${escaped(month)}${after}`;
  const number = `(?<!\\d)0?${day}(?!\\d)`;
  return new RegExp(
    `${number}(?:st|nd|rd|th|er|\\.)?\\s*(?:of\\s+|de\\s+)?${name}|${name}\\.?\\s*${number}`,
    'u',
  ).test(text);
}
