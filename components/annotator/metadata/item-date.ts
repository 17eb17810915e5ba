// The dates that microdata and RDFa tell of a page's article: in the scope of the article itself, not of
// a video or a comment in it.
import type { DatedPage } from './dated-page.ts';
import { isArticleType } from './json-ld.ts';
import type { Told } from './written-date.ts';

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

export function itemDate(page: DatedPage): Told | null {
  if (page.isVast) return null;
  const told: { own: boolean; told: Told }[] = [];
  for (const element of page.document.querySelectorAll(SELECTOR)) {
    const found = isOfArticle(element) ? page.read(saidBy(element)) : null;
    if (!found) continue;
    const item = element.parentElement?.closest('[itemscope],[typeof],article');
    told.push({ told: found, own: Boolean(page.headline && item?.contains(page.headline)) });
  }
  // Teasers are articles too: the page's own is the one with its headline.
  const own = told.filter(({ own }) => own);
  const [first, ...rest] = own.length > 0 ? own : told;
  if (own.length === 0 && rest.some(({ told }) => told.date !== first?.told.date)) return null;
  return first?.told ?? null;
}
