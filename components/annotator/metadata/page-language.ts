// The language that a page declares.
import { languageOfTag } from '../read/language-tag.ts';

/** Where pages declare it, the most usual place first. */
const places = [
  [':root', 'lang'],
  [':root', 'xml:lang'],
  [':root>:is(body,frameset)', 'lang'],
  ['meta[http-equiv="content-language" i]', 'content'],
  ['meta[property="og:locale" i]', 'content'],
  ['meta[itemprop="inLanguage" i]', 'content'],
] as const;

/** The primary subtag of the declared language, `en`; null if the page declares none. */
export function pageLanguage(document: Document): string | null {
  for (const [selector, attribute] of places) {
    const language = languageOfTag(document.querySelector(selector)?.getAttribute(attribute));
    if (language) return language;
  }
  return null;
}
