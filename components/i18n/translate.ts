// Words of the interface for components. Must not know: where the words come from.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './words.ts';

export { type MessageKey, type Translate, translateWith } from './words.ts';

/** The default answers with the key itself, so that a part without words is seen at once. */
export const TranslateContext = createContext<Translate>((key) => key);

export const useTranslate = (): Translate => useContext(TranslateContext);
