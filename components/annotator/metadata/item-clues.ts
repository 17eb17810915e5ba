// The dates that microdata and RDFa tell of a page's article: in the scope of the article itself, not of
// a video or a comment in it.
import { type DateClues, MAX_CLUE } from '../../../data/date-clues.ts';
import { isArticleType } from './json-ld.ts';

const MAX_ITEMS = 50;
const SELECTOR =
  '[itemprop~="datePublished" i],[property~="datePublished" i],body [property~="dc:date" i],[property~="schema:datePublished" i],body [property~="dcterms:issued" i]';
/** RDFa's types for an article, as Drupal writes them, besides schema.org's. */
const RDFA_ARTICLE = /(?:Item|Document|Article|Posting|BlogPost|Node|WebPage)\b/i;

/** Whether the item that the element belongs to is an article, or the page. */
function isOfArticle(element: Element): boolean {
  const scope = element.parentElement?.closest('[itemscope],[typeof]');
  if (!scope || scope.localName === 'html' || scope.localName === 'body') return true;
  const types = (scope.getAttribute('itemtype') ?? scope.getAttribute('typeof') ?? '').trim();
  if (types === '') return !scope.hasAttribute('itemprop');
  return types
    .split(/\s+/)
    .map((type) => type.replace(/^.*[/:#]/, ''))
    .some(
      (type) =>
        isArticleType(type) ||
        /Page$|^CreativeWork$|^Blog$/.test(type) ||
        (scope.hasAttribute('typeof') && RDFA_ARTICLE.test(type)),
    );
}

/** What an element says as the value of its property. */
export const saidBy = (element: Element): string =>
  ['content', 'datetime', 'title']
    .map((name) => element.getAttribute(name))
    .find((value) => value && /\d/.test(value)) ??
  element.textContent ??
  '';

/** The values of the article's items, and whether the headline is in the item. */
export function itemClues(root: ParentNode, headline: Element | null): DateClues['items'] {
  const found: { value: string; own: boolean }[] = [];
  for (const element of root.querySelectorAll(SELECTOR)) {
    if (found.length === MAX_ITEMS || !isOfArticle(element)) continue;
    const item = element.parentElement?.closest('[itemscope],[typeof],article');
    const own = Boolean(headline && item?.contains(headline));
    found.push({ value: saidBy(element).trim().slice(0, MAX_CLUE), own });
  }
  return found;
}
