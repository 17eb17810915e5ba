// Hands the code over that reads articles. It is a script of its own, which comes with the card's: until a
// card is wanted nobody asks for the date or for what a paragraph speaks of.
import type { ReadArticle } from './read-article.ts';

/** The script's path in the extension. */
export const ARTICLE_SCRIPT = 'article.js';

/** A property of the page script's own global object, which the page cannot see. */
const KEY = 'sidelightArticle';

export const handOverArticle = (code: ReadArticle): void => void Reflect.set(globalThis, KEY, code);

/** The code that was handed over last; undefined if none was. */
export const takeArticleCode = (): ReadArticle | undefined => Reflect.get(globalThis, KEY);
