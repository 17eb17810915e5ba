// The dates that a page shows its readers beside the headline, and what it calls them.
import type { DatedPage } from './dated-page.ts';
import { saidBy } from './item-date.ts';
import { type DateKind, kindByName, kindByText, tellsOfChange } from './labels.ts';
import { datesIn, type Told } from './written-date.ts';

export interface ShownDate extends Told {
  readonly kind: DateKind;
  /** From a `time` element, or one whose class says what it is. */
  readonly isMarked: boolean;
  /** Characters between it and the headline. */
  readonly distance: number;
}

export interface ShownDates {
  readonly dates: readonly ShownDate[];
  /** The page says there that it has been changed. */
  readonly changed: boolean;
}

/** Characters after the headline, and before it, in which its date stands. */
const AFTER = 1500;
const BEFORE = 300;
/** A date stands in few other words; in more it is a sentence's. */
const MAX_LINE = 160;
const MAX_OTHERS = 110;

const BLOCKS =
  'p,div,li,ul,ol,dl,dt,dd,td,tr,table,section,header,footer,article,main,aside,address,figure,h1,h2,h3,h4,h5,h6,body';
/** Parts of a page that are not about its article, unless the headline is in them. */
const ELSEWHERE =
  'nav,aside,footer,figure,form,dialog,blockquote,select,article,[role="navigation"],[role="complementary"],[role="contentinfo"],[class*="comments" i],[class^="comment" i],[class*=" comment" i],[class*="related" i],[class*="infobox" i],[class*="sidebar" i],[class*="widget" i],[class*="breaking" i],[class*="ticker" i],[class*="menu" i],[itemtype*="Comment"],[itemtype*="VideoObject"],[itemtype*="Event"]';
const UNSEEN = /^(?:script|style|noscript|template|svg|iframe|option|textarea)$/i;

/** What holds an article alone, if the page says so. */
export function articleOf(page: DatedPage): Element | null {
  const { document, headline } = page;
  const own = headline?.closest('article,[role="article"],main,[role="main"]');
  if (own) return own;
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

const isElsewhere = (
  element: Element,
  article: Element | null,
  headline: Element | null,
): boolean => {
  const part = element.closest(ELSEWHERE);
  return Boolean(
    part &&
      part !== article &&
      !(headline && part.contains(headline)) &&
      !(article && part.contains(article)),
  );
};

export function shownDates(page: DatedPage): ShownDates {
  const { document, headline } = page;
  const article = articleOf(page);
  const start = headline ?? article;
  if (!start || page.isVast || !document.body) return { dates: [], changed: false };
  const after = datesAlong(page, start, article, headline ? 'after' : 'within');
  if (after.dates.length > 0 || after.changed || !headline || !article) return after;
  return datesAlong(page, headline, article, 'before');
}

/** The walk from the headline on, or back from it, or through an article that has none. */
type Side = 'before' | 'after' | 'within';

function datesAlong(
  page: DatedPage,
  start: Element,
  article: Element | null,
  side: Side,
): ShownDates {
  const dates: ShownDate[] = [];
  let changed = false;
  const reach = side === 'before' ? BEFORE : AFTER;
  let distance = 0;
  /** The words since the last date: they may say what the next one is. */
  let before = '';
  for (const node of nodesAlong(page, start, article, side)) {
    if (distance > reach) break;
    if (node instanceof Element) {
      const told = ofTime(node, page);
      if (told) dates.push({ ...told, kind: kindOf(node, before), isMarked: true, distance });
      if (told) before = '';
      continue;
    }
    const text = node.data;
    const parent = node.parentElement;
    distance += text.length;
    if (!parent || !/\S/.test(text) || parent.closest('time')) continue;
    const found = datesIn(text.slice(0, MAX_LINE), page.reading);
    let from = 0;
    for (const { start: at, end, ...told } of found.dates) {
      before += found.text.slice(from, at);
      from = end;
      const behind = found.dates.length === 1 ? found.text.slice(end, end + 12) : '';
      const kind = kindOf(parent, before) ?? kindByText(behind);
      if (isProse(parent, text, end - at, kind)) continue;
      dates.push({ ...told, kind, isMarked: kindByName(parent) !== null, distance });
      before = '';
    }
    if (found.text.length < MAX_LINE && tellsOfChange(found.text)) changed = true;
    before = `${before} ${found.text.slice(from)}`.slice(-60);
  }
  return { dates, changed };
}

/** What words say of a date outweighs what names say: themes call every date "updated". */
function kindOf(element: Element, before: string): DateKind {
  const [name, text] = [kindByName(element), kindByText(before)];
  return name === 'changed' && text === 'published' ? text : (name ?? text);
}

/** Elements and texts that belong to the article, in the order of the walk. */
function* nodesAlong(
  page: DatedPage,
  start: Element,
  article: Element | null,
  side: Side,
): Generator<Element | Text> {
  const { document, headline } = page;
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(document.body, show, (node) =>
    node instanceof Element &&
    (UNSEEN.test(node.localName) || (node !== start && isElsewhere(node, article, headline)))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = start;
  const next = () => (side === 'before' ? walker.previousNode() : walker.nextNode());
  for (let node = next(); node; node = next()) {
    if (side === 'after' && start.contains(node)) continue;
    if (side === 'before' && !article?.contains(node)) return;
    if (side === 'within' && !start.contains(node)) return;
    // The next headline: what follows is of another article.
    if (side === 'after' && node instanceof Element && isHeadlineOfOther(node)) return;
    yield node as Element | Text;
  }
}

const isHeadlineOfOther = (element: Element): boolean =>
  element.localName === 'h1' ||
  (/^h[23]$/.test(element.localName) && element.querySelector('a') !== null);

/** The date of a `time` element. What it shows counts where that is another day than its attribute's. */
function ofTime(element: Element, page: DatedPage): Told | null {
  if (element.localName !== 'time') return null;
  const text = element.textContent ?? '';
  const told = page.read(saidBy(element));
  const shown = /\d[/-]\d/.test(text) ? null : page.read(text);
  const counted = shown && shown.date !== told?.date ? shown : told;
  return counted && !isProse(element, text, text.length, kindByName(element)) ? counted : null;
}

/** Whether a date stands in a sentence, below a picture, or in a table of other things. */
function isProse(element: Element, text: string, length: number, kind: DateKind): boolean {
  const block = element.closest(BLOCKS);
  if (block?.closest('tr')?.querySelector('th')) return true;
  const whole = (block?.textContent ?? '').replace(/\s+/g, ' ').trim();
  // A line of its own in a block of more.
  const isLine = whole.length > MAX_LINE && text.trim().length - length < 40;
  const said = isLine ? text.trim() : whole;
  const others = said.length - length;
  if (others > MAX_OTHERS) return true;
  if (kind) return false;
  const isCaption = others > 20 && block?.parentElement?.querySelector('img') !== null;
  return isCaption || (/[.!?。][”"»)]?$/.test(said) && said.split(' ').length > 7);
}
