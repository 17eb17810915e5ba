// The words of the interface by typed key, without preact: the page script uses this.
import type messages from '../../public/_locales/en/messages.json';

type EnglishKey = keyof typeof messages;

/** The common part of the forms of a plural: `timeline_events` of `…One` and `…Other`. */
export type PluralStem = {
  [Key in EnglishKey]: Key extends `${infer Stem}Other`
    ? `${Stem}One` extends EnglishKey
      ? Stem
      : never
    : never;
}[EnglishKey];

/** A form by its category of `Intl.PluralRules`; each language has those that it needs. */
export type PluralKey = `${PluralStem}${'Zero' | 'One' | 'Two' | 'Few' | 'Many' | 'Other'}`;

export type MessageKey = EnglishKey | PluralKey;

/** Returns the text for `key` with `$1`, `$2`... replaced by the substitutions. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/**
 * Makes a `Translate` from the browser's `i18n.getMessage`. For a key without words (which the
 * types rule out) it returns the key.
 */
export const translateWith =
  (getMessage: (key: string, substitutions: string[]) => string): Translate =>
  (key, ...substitutions) =>
    getMessage(key, substitutions.map(String)) || key;
