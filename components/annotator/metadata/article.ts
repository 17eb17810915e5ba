// Whether a page declares itself an article.
import { isArticleType, linkedData, typesOf } from './json-ld.ts';

/** True if Open Graph, JSON-LD or microdata say that this page is an article. */
export function isArticle(document: Document): boolean {
  const openGraph = document.querySelector('meta[property="og:type" i]')?.getAttribute('content');
  if (openGraph && /^(?:.*[.:])?article$/i.test(openGraph.trim())) return true;
  if (document.querySelector('meta[property="article:published_time" i]')) return true;
  for (const item of document.querySelectorAll('[itemtype*="schema.org/"]:not(form)')) {
    const types = (item.getAttribute('itemtype') ?? '').trim().split(/\s+/);
    if (types.some(isArticleType)) return true;
  }
  return linkedData(document).some((thing) => typesOf(thing).some(isArticleType));
}
