// Picks the message for a number by the plural rules of a language.
import type { PluralKey, PluralStem, Translate } from './words.ts';

/** A message for one and one for other numbers; `$1` is the number as the locale writes it. */
export type PluralKeys = {
  [Stem in PluralStem]: { readonly one: `${Stem}One`; readonly other: `${Stem}Other` };
}[PluralStem];

/**
 * "1 event", "1,204 events". `rest` fills `$2`, `$3`... The further forms of other languages have
 * the same stem and the category of `Intl.PluralRules`: `timeline_eventsFew`.
 */
export function plural(
  t: Translate,
  locale: string,
  count: number,
  keys: PluralKeys,
  ...rest: (string | number)[]
): string {
  const others = rest.map((value) =>
    typeof value === 'number' ? formatNumber(value, locale) : value,
  );
  return t(formFor(keys, locale, count), formatNumber(count, locale), ...others);
}

/** A number as the locale writes it: 1,204 or 1.204. */
export function formatNumber(value: number, locale: string): string {
  let format = numberFormats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    numberFormats.set(locale, format);
  }
  return format.format(value);
}

// Kept, because creating one takes far longer than using it, and the strip formats a hundred
// numbers.
const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

function formFor(keys: PluralKeys, locale: string, count: number): PluralKey {
  let rules = pluralRules.get(locale);
  if (!rules) {
    rules = new Intl.PluralRules(locale);
    pluralRules.set(locale, rules);
  }
  const category = rules.select(count);
  if (category === 'one' || category === 'other') return keys[category];
  const stem = keys.other.slice(0, -'Other'.length) as PluralStem;
  return `${stem}${forms[category]}`;
}

const forms = { zero: 'Zero', two: 'Two', few: 'Few', many: 'Many' } as const;
