// What a page itself declares to be no part of its article: landmarks by element and role, and the items of
// schema.org that stand for parts of a site.
import { own } from '../../../data/own-member.ts';

const roles = 'navigation banner contentinfo complementary search menu menubar toolbar tablist';
const items = 'SiteNavigationElement WPHeader WPFooter WPSideBar WPAdBlock BreadcrumbList';

/** Comments, consent, authors and newsletters by the classes and ids of many sites, but not around a headline. */
const named =
  ':is(#comments,.comments,.comments-area,.comment-list,[id*=cookie i],[class^=cookie i],.author-box,.author-bio,.about-author,[class*=newsletter]:has(form):not(:has(article))):not(body,:has(h1))';

/** Selects what is furniture by its name, role or item; for one query per tree. */
export const landmarks = [
  'nav,aside,menu,header,footer',
  ...roles.split(' ').map((role) => `[role=${role} i]`),
  ...items.split(' ').map((item) => `[itemtype$="/${item}"],[typeof~="${item}"]`),
  '[itemprop~=breadcrumb]',
  '[aria-label*=breadcrumb i]',
  named,
].join(',');

/** A header or footer in one of these belongs to it, not to the page. */
const sections = 'article,main,section,[role=article],[role=main]';
const quoted = 'blockquote,figure';

/**
 * Whether an element that `landmarks` selects is furniture. `holdsHeadline`: whether an element has the
 * page's headline in it, as the header of some pages has.
 */
export function isFurnitureLandmark(
  element: Element,
  holdsHeadline: (element: Element) => boolean,
): boolean {
  const name = element.localName;
  const closest = own(element, 'closest');
  const isHeader = name === 'header' || own(element, 'matches').call(element, '[role=banner i]');
  if (isHeader) return !closest.call(element, sections) && !holdsHeadline(element);
  return name !== 'footer' || !closest.call(element, quoted);
}
