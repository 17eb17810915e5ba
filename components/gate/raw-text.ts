// The raw text of a part of a page, in one pass: all that the gate needs, and much less than blocks are.
// Reads no style and no layout. The browser makes an object for each node that a script meets, which takes
// longer than the reading: so it leaves out itself what is blank or not read, and texts alone are met.
import type { ShadowRootOf } from '../../data/model.ts';
import { own } from '../../data/own-member.ts';
import { TEXT_BORDER } from '../../data/raw-text.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';
import { treesIn } from './trees-in.ts';

/** More of one page is not read (UTF-16 units). */
const MAX_TEXT = 5_000_000;
const TEXT = 3;
const FRAGMENT = 11;
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;

/** Of what `flow.ts` calls unread, the elements that have text on many pages: each takes time to ask for. */
export const unreadParents = ['script', 'style', 'noscript', 'title', 'option'];
/** And on a page with annotations in ruby; of those also what is in one more element. */
export const unreadOfRuby = ['rt', 'rp'];

/** Selects the texts in `root` that are neither blank nor unread. */
function readTexts(root: Node): string {
  // Not of the whole page, which would be searched for each text that is added. Comments have no such member.
  const hasRuby = !!own(root as Element, 'querySelector')?.call(root, 'rt');
  const names = hasRuby ? [...unreadParents, ...unreadOfRuby] : unreadParents;
  const isUnread = names.map((name) => `parent::${name}`).join(' or ');
  return `.//text()[normalize-space() and not(${isUnread}${hasRuby ? ' or ../parent::rt' : ''})]`;
}

export interface RawTextParts {
  readonly shadowRootOf: ShadowRootOf;
  /** Called with each shadow tree that is met, and read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Called with each custom element that has no shadow tree, as yet. */
  readonly onHost: (element: Element) => void;
}

/** Adds the texts in `root` that are neither blank nor unread, in their order. */
function addTexts(root: Node, texts: string[]): void {
  if (root.nodeType === TEXT) texts.push((root as Text).data);
  // XPath begins at no shadow tree.
  else if (root.nodeType === FRAGMENT) for (const child of root.childNodes) addTexts(child, texts);
  else {
    const found = own(document, 'evaluate').call(
      document,
      readTexts(root),
      root,
      null,
      SNAPSHOT,
      null,
    );
    let length = 0;
    for (let i = 0; i < found.snapshotLength && length < MAX_TEXT; i++) {
      const { data } = found.snapshotItem(i) as Text;
      length += data.length;
      texts.push(data);
    }
  }
}

/** The texts in `root`, with a border between each two; those in the shadow trees in it come last. */
export function rawText(root: Node, parts: RawTextParts): string {
  const place = root.nodeType === TEXT ? root.parentNode : root;
  if (place instanceof Element && flowOf(place.localName) === Flow.skip) return '';
  const texts: string[] = [];
  addTexts(root, texts);
  let text = texts.join(TEXT_BORDER);
  for (const tree of treesIn(root, parts)) text += `\n${rawText(tree, parts)}`;
  return text;
}
