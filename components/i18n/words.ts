// Words of the interface by typed key, for whoever has no use for preact: the page script.
// Must not know: where the words come from.
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Returns the text for `key` with `$1`, `$2`... replaced by the substitutions. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/**
 * Makes a `Translate` from the browser's `i18n.getMessage`.
 * A key without words (which the types rule out) comes back as itself.
 */
export const translateWith =
  (getMessage: (key: string, substitutions: string[]) => string): Translate =>
  (key, ...substitutions) =>
    getMessage(key, substitutions.map(String)) || key;
