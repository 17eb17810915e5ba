// Words of the interface by typed key. Must not know: where the words come from.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Returns the text for `key` with `$1`, `$2`... replaced by the substitutions. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** The default answers with the key itself, so that a part without words is seen at once. */
export const TranslateContext = createContext<Translate>((key) => key);

export const useTranslate = (): Translate => useContext(TranslateContext);

/**
 * Makes a `Translate` from the browser's `i18n.getMessage`.
 * A key without words (which the types rule out) comes back as itself.
 */
export const translateWith =
  (getMessage: (key: string, substitutions: string[]) => string): Translate =>
  (key, ...substitutions) =>
    getMessage(key, substitutions.map(String)) || key;
