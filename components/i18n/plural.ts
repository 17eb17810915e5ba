// Picks the words for a number by the plural rules of a language. Must not know: the words.
import type { MessageKey, Translate } from './translate.ts';

/** A message for one and one for other numbers; `$1` is the number, written as the locale does. */
export interface PluralKeys {
  readonly one: MessageKey;
  readonly other: MessageKey;
}

/** "1 event", "1,204 events"; `rest` fills `$2`, `$3`... */
export function plural(
  t: Translate,
  locale: string,
  count: number,
  keys: PluralKeys,
  ...rest: (string | number)[]
): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? keys.one : keys.other;
  return t(form, new Intl.NumberFormat(locale).format(count), ...rest);
}
