// The language that a page declares. Must not know: how to guess one from text.
import { subtag } from '../read/text-walker.ts';

/** The primary subtag of the declared language, `en`; null if the page declares none. */
export function pageLanguage(document: Document): string | null {
  const root = document.documentElement;
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
  // One after the other: nearly every page has the first, and each query has its price.
  for (const declared of [
    () => root?.getAttribute('lang'),
    () => root?.getAttribute('xml:lang'),
    () => document.body?.getAttribute('lang'),
    () => content('meta[http-equiv="content-language" i]'),
    () => content('meta[property="og:locale" i]'),
    () => content('meta[itemprop="inLanguage" i]'),
  ]) {
    const language = subtag(declared());
    if (language) return language;
  }
  return null;
}
