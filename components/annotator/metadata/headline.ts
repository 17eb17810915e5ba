// Which element is the headline of a page's article.

/** Headings looked at, and the least length of a name that is told from others. */
const MAX_HEADINGS = 100;
const MIN_NAME = 4;
const MIN_IN_TITLE = 8;

/** As titles and headings are compared. */
export const plainText = (text: string | null): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The heading that the page's title names; else its first one of the first level. Null if there is none. */
export function findHeadline(document: Document): Element | null {
  const title = plainText(document.title);
  const named = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .slice(0, MAX_HEADINGS)
      .map((element) => ({ element, name: plainText(element.textContent) }))
      .filter(({ name }) => name.length >= MIN_NAME);
  /** The longest: the site's name is in the title too. */
  const inTitle = (headings: ReturnType<typeof named>) =>
    headings
      .filter(
        ({ name, element }) =>
          name.length >= MIN_IN_TITLE &&
          title.includes(name) &&
          !element.closest('nav,aside,footer'),
      )
      .sort((a, b) => b.name.length - a.name.length)[0]?.element;
  const first = named('h1');
  return (
    inTitle(first) ??
    inTitle(named('h2')) ??
    (first.length === 1 ? first[0]?.element : undefined) ??
    inTitle(named('h3,[class*="title" i]:not([class*="share" i]),[class*="headline" i]')) ??
    first[0]?.element ??
    null
  );
}
