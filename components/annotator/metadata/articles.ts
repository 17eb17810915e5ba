// Pages with several articles: an endless page adds one below the other.

const ARTICLE =
  'article,[role="article"],[itemtype*="Article"],[itemtype*="Posting"]:not([itemtype*="Job"])';

/** The outermost article that a node is in, also from within shadow trees; null outside of any. */
export function articleAround(node: Node): Element | null {
  let found: Element | null = null;
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at instanceof Element && at.matches(ARTICLE)) found = at;
  }
  return found;
}

/** The articles of a page that are in no other, in their order. Teasers may be among them. */
export const articlesOf = (document: Document): Element[] =>
  [...document.querySelectorAll(ARTICLE)].filter(
    (article) => !article.parentElement?.closest(ARTICLE),
  );

/** The one that the page was opened for: the first with a headline of the first level, else the first. */
export const firstArticle = (articles: readonly Element[]): Element | undefined =>
  articles.find((article) => article.querySelector('h1')) ?? articles[0];
