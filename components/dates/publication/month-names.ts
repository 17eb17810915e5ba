// The names of the months in the language of a page, as the browser knows them (CLDR): declined, alone
// and abbreviated. A table of our own would be larger, and known less well.
import { fold } from './fold.ts';

/** Locales by script, for pages that declare another language than they are written in, or none. */
const byScript: readonly [script: RegExp, locales: string][] = [
  [/\p{Script=Latin}/u, 'de fr es pt it nl pl tr sv da nb fi cs id'],
  [/\p{Script=Cyrillic}/u, 'ru uk'],
  // The Levant and the Maghreb have names of their own.
  [/\p{Script=Arabic}/u, 'ar ar-LB ar-TN ar-MA'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** Chromium leaves out what it does not translate its own interface into. */
const ARMENIAN =
  'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր';

const cache = new Map<string, ReadonlyMap<string, number>>();

/** A word with the vowel signs of its script; abbreviations may have dots within ("มี.ค."). */
export const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:\.\p{L}[\p{L}\p{M}]*)*`;
const words = new RegExp(WORD, 'gu');

/** Folded names to 1 to 12. Empty where `locale` is none. */
function namesIn(locale: string): ReadonlyMap<string, number> {
  const known = cache.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  cache.set(locale, names);
  if (/^hy/.test(locale)) {
    for (const [i, name] of ARMENIAN.split(' ').entries())
      names.set(name, i + 1).set(`${name}ի`, i + 1);
    return names;
  }
  try {
    for (const month of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, ...beside });
        for (let m = 1; m <= 12; m++) {
          const found = fold(format.format(new Date(2020, m - 1, 5))).match(words) ?? [];
          // Beside the day may stand more ("9 de marzo"): the name is the longest.
          const name = found.sort((a, b) => b.length - a.length)[0]?.replace(/\./g, '');
          if (name && !names.has(name)) names.set(name, m);
        }
      }
    }
  } catch {
    // Not a language tag.
  }
  return names;
}

/** 1 to 12 for a folded name, or for a beginning of at least three letters that only one name has. */
function monthIn(names: ReadonlyMap<string, number>, word: string): number | undefined {
  const exact = names.get(word);
  if (exact || word.length < 3) return exact;
  const begun = new Set([...names].flatMap(([name, m]) => (name.startsWith(word) ? m : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

const languagesOf = (name: string): string[] =>
  byScript.find(([script]) => script.test(name))?.[1].split(' ') ?? [];

/** 1 to 12 for a folded word, in `locale` (BCP 47), English, or a language of its script. */
export function monthOf(word: string, locale: string | null): number | undefined {
  const name = word.replace(/\./g, '');
  for (const tried of [...(locale ? [locale] : []), 'en', ...languagesOf(name)]) {
    const month = monthIn(namesIn(tried), name);
    if (month) return month;
  }
  return undefined;
}

/**
 * The same where any words may stand, as in a search: of other languages than `locale` and English no
 * beginnings, and no short Latin words ("out", "set" and "ago" are Portuguese months).
 */
export function surelyMonth(word: string, locale: string): number | undefined {
  const name = word.replace(/\./g, '');
  const own = monthIn(namesIn(locale), name) ?? monthIn(namesIn('en'), name);
  if (own || /^\p{Script=Latin}{1,3}$/u.test(name)) return own;
  const months = languagesOf(name).map((lang) => namesIn(lang).get(name) ?? declined(lang, name));
  return months.find((month) => month !== undefined);
}

/** Slavic months have more cases than the browser knows: "в феврале". */
function declined(lang: string, word: string): number | undefined {
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return undefined;
  const bare = (name: string): string => name.replace(/[аеийоуьюя]$/u, '');
  return [...namesIn(lang)].find(([name]) => bare(name) === bare(word))?.[1];
}
