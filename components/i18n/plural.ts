// Picks the words for a number by the plural rules of a language. Must not know: the words.
import type { PluralKey, PluralStem, Translate } from './words.ts';

/** A message for one and one for other numbers; `$1` is the number, written as the locale does. */
export type PluralKeys = {
  [Stem in PluralStem]: { readonly one: `${Stem}One`; readonly other: `${Stem}Other` };
}[PluralStem];

/**
 * "1 event", "1,204 events"; `rest` fills `$2`, `$3`... A language with more forms than English has
 * them under the same stem, named by the category of `Intl.PluralRules`: `timeline_eventsFew`.
 */
export function plural(
  t: Translate,
  locale: string,
  count: number,
  keys: PluralKeys,
  ...rest: (string | number)[]
): string {
  const number = new Intl.NumberFormat(locale);
  const others = rest.map((value) => (typeof value === 'number' ? number.format(value) : value));
  return t(formFor(keys, locale, count), number.format(count), ...others);
}

function formFor(keys: PluralKeys, locale: string, count: number): PluralKey {
  const category = new Intl.PluralRules(locale).select(count);
  if (category === 'one' || category === 'other') return keys[category];
  const stem = keys.other.slice(0, -'Other'.length) as PluralStem;
  return `${stem}${forms[category]}`;
}

const forms = { zero: 'Zero', two: 'Two', few: 'Few', many: 'Many' } as const;
