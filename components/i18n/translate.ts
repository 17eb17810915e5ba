// The words of the interface for preact components.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './words.ts';

export { type MessageKey, type Translate, translateWith } from './words.ts';

/** By default it returns the key itself, so that a component without words is noticed at once. */
export const TranslateContext = createContext<Translate>((key) => key);

export const useTranslate = (): Translate => useContext(TranslateContext);
