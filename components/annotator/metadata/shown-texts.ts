// The texts beside the headline of an article, where its date stands.
import { MAX_CLUE, MAX_CLUES, type ShownText } from '../../../data/date-clues.ts';
import { saidBy } from './item-clues.ts';

/** Characters after the headline, and before it, in which its date stands. */
const AFTER = 1500;
const BEFORE = 300;
/** Nodes among which it is looked for: a page may have many without a text. */
const MAX_NODES = 1000;

const BLOCKS =
  'p,div,li,ul,ol,dl,dt,dd,td,tr,table,section,header,footer,article,main,aside,address,figure,h1,h2,h3,h4,h5,h6,body';
/** Parts of a page that are not about its article, unless the headline is in them. */
const ELSEWHERE =
  'nav,aside,footer:not(article footer),figure,form,dialog,blockquote,select,article,[role="navigation"],[role="complementary"],[role="contentinfo"],[itemtype*="Comment"],[itemtype*="VideoObject"],[itemtype*="Event"]';
const ELSEWHERE_BY_CLASS =
  /comments|(?:^|\s)comment|(?:^|[\s_-])events?(?![_-]date)(?:[\s_-]|$)|related|infobox|sidebar|widget|breaking|ticker|menu/i;
const ATTRIBUTES = ['class', 'id', 'itemprop', 'property', 'data-testid'];
const UNSEEN = /^(?:script|style|noscript|template|svg|iframe|option|textarea)$/i;

/** Of what is around it, the walk has asked before. */
const isElsewhere = (element: Element, { headline, article }: Beside): boolean =>
  (ELSEWHERE_BY_CLASS.test(`${element.getAttribute('class')} ${element.id}`) ||
    element.matches(ELSEWHERE)) &&
  element !== article &&
  ![headline, article].some((own) => own && element.contains(own));

/** Elements of a picture with its caption, and the caption's length. */
const FEW = 8;
const MAX_CAPTION = 400;
/** A longer link in an entry of a list is the headline of another article. */
const TEASER = 24;
/** A day, a month and a year are no longer. */
const SHORT = 24;
/** Nodes in a line on either side of a text: more make no byline. */
const MAX_BESIDE = 40;

/** What is walked through: all of `document` from `start` on, or back within `article`. */
export interface Beside {
  readonly document: Document;
  readonly headline: Element | null;
  readonly article: Element | null;
  /** What the walk does not leave. */
  readonly within?: Element;
}

/** From the headline on, or in all of the article where it has none. */
export function textsAfter(beside: Beside): ShownText[] {
  const start = beside.headline ?? beside.article;
  return start ? collect(beside, start, beside.headline ? 'after' : 'within', AFTER) : [];
}

/** Back from the headline, within its article. */
export const textsBefore = (beside: Beside): ShownText[] =>
  beside.headline && beside.article ? collect(beside, beside.headline, 'before', BEFORE) : [];

/** The walk from the headline on, or back from it, or through an article that has none. */
type Side = 'before' | 'after' | 'within';

function collect(beside: Beside, start: Element, side: Side, reach: number): ShownText[] {
  const texts: ShownText[] = [];
  const asides = new Map<Element | null, boolean>();
  let length = 0;
  for (const node of nodesAlong(beside, start, side)) {
    if (length > reach || texts.length === MAX_CLUES) break;
    const isTime = node instanceof Element && node.localName === 'time';
    const element = node instanceof Element ? node : node.parentElement;
    const isPart = !isTime && (node instanceof Element || element?.closest('time'));
    const text = node.textContent ?? '';
    if (!element || isPart || !(isTime || /\S/.test(text))) continue;
    length += text.length;
    const block = element.closest(BLOCKS);
    // Beside the head of a row stands a fact of something else.
    if (block?.closest('tr')?.querySelector('th')) continue;
    const link = block?.closest('li')?.querySelector('a')?.textContent?.trim() ?? '';
    if (link.length > TEASER) continue;
    const isAside = asides.get(block) ?? isBesidePicture(block);
    asides.set(block, isAside);
    texts.push({
      text: text.trim().slice(0, MAX_CLUE),
      ...(isTime && { time: saidBy(element).trim().slice(0, MAX_CLUE) }),
      names: namesOf(element, block),
      block: lineOf(node),
      isAside,
    });
  }
  return texts;
}

/** Whether a block stands beside a picture, and nothing else does. */
function isBesidePicture(block: Element | null): boolean {
  const around = block?.parentElement ?? null;
  const { length } = shorten(block);
  return (
    around !== null &&
    around.childElementCount < FEW &&
    around.querySelector('img') !== null &&
    // A picture and these words, and nothing else; more than a caption is the article.
    length < MAX_CAPTION &&
    shorten(around).length < length + 40
  );
}

/** What a node's line says: what stands between the blocks and line breaks around it. */
function lineOf(node: Node): string {
  let inline = node;
  const around = node.parentElement?.closest(BLOCKS)?.parentElement;
  // A leaf of a calendar.
  if (around && shorten(around).length < SHORT) return wordsOf(around).replace(/\s+/g, ' ').trim();
  while (inline.parentElement && !endsLine(inline.parentElement)) inline = inline.parentElement;
  const parts = [wordsOf(inline)];
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    let at = inline[side];
    for (let left = MAX_BESIDE; at && !endsLine(at) && left > 0; left--, at = at[side]) {
      if (side === 'nextSibling') parts.push(wordsOf(at));
      else parts.unshift(wordsOf(at));
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, MAX_CLUE);
}

const endsLine = (node: Node): boolean =>
  node instanceof Element &&
  (node.matches(`br,hr,${BLOCKS}`) || node.querySelector(`br,${BLOCKS}`) !== null);

/** The parts of an element are set apart: a day, a month and a year may be in elements of their own. */
const wordsOf = (node: Node): string =>
  node instanceof Element && node.childElementCount < MAX_BESIDE && !isUnseen(node)
    ? ` ${[...node.childNodes].map(textOf).join(' ')} `
    : textOf(node);

const textOf = (node: Node): string =>
  isUnseen(node) ? '' : (node.textContent ?? '').slice(0, MAX_CLUE);

const isUnseen = (node: Node): boolean =>
  node instanceof Element ? UNSEEN.test(node.localName) : !(node instanceof Text);

const shorten = (element: Element | null): string =>
  (element?.textContent ?? '')
    .slice(0, 5 * MAX_CLUE)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_CLUE);

/** What classes and the like of an element, and of those around it up to its block, call it. */
function namesOf(element: Element, block: Element | null): string[] {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 3; at = at.parentElement) {
    const said = ATTRIBUTES.map((name) => at?.getAttribute(name) ?? '').join(' ');
    names.push(`${said}${at.hasAttribute('pubdate') ? ' pubdate' : ''}`.trim().slice(0, MAX_CLUE));
    if (at === block) break;
  }
  return names;
}

/** Elements and texts that belong to the article, in the order of the walk. */
function* nodesAlong(beside: Beside, start: Element, side: Side): Generator<Element | Text> {
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(beside.document.body, show, (node) =>
    node instanceof Element &&
    (UNSEEN.test(node.localName) || (node !== start && isElsewhere(node, beside)))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = start;
  // More than a header: what comes behind it are teasers.
  const isWhole = beside.article?.contains(start) && beside.article.querySelector('p') !== null;
  const next = () => (side === 'before' ? walker.previousNode() : walker.nextNode());
  for (let i = 0, node = next(); node && i < MAX_NODES; i++, node = next()) {
    if (side === 'after' && start.contains(node)) continue;
    if (beside.within && !beside.within.contains(node)) return;
    if (side === 'before' && !beside.article?.contains(node)) return;
    if (side === 'within' && !start.contains(node)) return;
    if (side === 'after' && isWhole && !beside.article?.contains(node)) return;
    // The next headline: what follows is of another article.
    if (side === 'after' && node instanceof Element && isHeadlineOfOther(node)) return;
    yield node as Element | Text;
  }
}

const isHeadlineOfOther = (element: Element): boolean =>
  element.localName === 'h1' ||
  (/^h[23]$/.test(element.localName) && element.querySelector('a') !== null);
