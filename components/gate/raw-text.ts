// The raw text of a part of a page, in one pass: all that the gate needs, and much less than blocks are.
// Reads no style and no layout. The browser makes an object for each node that a script meets, which takes
// longer than the reading: so the browser itself leaves out what is blank or not read, and elements are met
// only where two texts touch.
import type { ShadowRootOf } from '../../data/model.ts';
import { own } from '../../data/own-member.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';
import { jointOf } from './joint.ts';
import { treesIn } from './trees-in.ts';

/** More of one page is not read (UTF-16 units). */
const MAX_TEXT = 5_000_000;
const TEXT = 3;
const FRAGMENT = 11;
const SPACE = 32;
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;

/** Of what `flow.ts` calls unread, the elements that have text on many pages: each takes time to ask for. */
export const unreadParents = ['script', 'style', 'noscript', 'option', 'title', 'rt', 'rp'];
const isUnread = unreadParents.map((name) => `parent::${name}`).join(' or ');
/** Of an annotation in ruby also what is in one more element. */
const readTexts = `.//text()[normalize-space() and not(${isUnread} or ../parent::rt)]`;
let expression: XPathExpression | undefined;

export interface RawTextParts {
  readonly shadowRootOf: ShadowRootOf;
  /** Called with each shadow tree that is met, and read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Called with each custom element that has no shadow tree, as yet. */
  readonly onHost: (element: Element) => void;
}

/** The texts in `root` that are neither blank nor unread, in their order. */
function* textsIn(root: Node): Iterable<Text> {
  if (root.nodeType === FRAGMENT) {
    // A shadow tree is none that XPath begins at.
    for (const child of root.childNodes)
      yield* child.nodeType === TEXT ? [child as Text] : textsIn(child);
    return;
  }
  expression ??= own(document, 'createExpression').call(document, readTexts, null);
  const found = expression.evaluate(root, SNAPSHOT, null);
  for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Text;
}

/** The text in `root`, with white space where blocks begin and end; the shadow trees in it come last. */
export function rawText(root: Node, parts: RawTextParts): string {
  const place = root.nodeType === TEXT ? root.parentNode : root;
  if (flowOf((place as Element).localName) === Flow.skip) return '';
  if (place !== root) return (root as Text).data;
  let text = '';
  let last: Text | undefined;
  let end = SPACE;
  for (const node of textsIn(root)) {
    const { data } = node;
    // Nothing touches white space.
    const joint = end > SPACE && data.charCodeAt(0) > SPACE ? jointOf(last as Text, node) : '';
    if (joint === undefined) continue;
    text += joint + data;
    if (text.length >= MAX_TEXT) break;
    last = node;
    end = data.charCodeAt(data.length - 1);
  }
  for (const tree of treesIn(root, parts)) text += `\n${rawText(tree, parts)}`;
  return text;
}
