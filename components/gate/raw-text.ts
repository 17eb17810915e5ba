// The raw text of a part of a page, in one pass: all that the gate needs, and much less than blocks are.
// Reads no style and no layout. The browser makes an object for each node that a script meets, which takes
// longer than the reading: so texts alone are met, and elements where two texts touch.
import type { ShadowRootOf } from '../../data/model.ts';
import { own } from '../../data/own-member.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';
import { jointOf } from './joint.ts';
import { treesIn } from './trees-in.ts';

/** More of one page is not read (UTF-16 units). */
const MAX_TEXT = 5_000_000;
const TEXT = 3;
const SPACE = 32;

export interface RawTextParts {
  readonly shadowRootOf: ShadowRootOf;
  /** Called with each shadow tree that is met, and read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Called with each custom element that has no shadow tree, as yet. */
  readonly onHost: (element: Element) => void;
}

/** Scripts, styles and markup have one of these. */
const code = /[{<;=(]/;

/** The text in `root`, with white space where blocks begin and end; the shadow trees in it come last. */
export function rawText(root: Node, parts: RawTextParts): string {
  const place = root.nodeType === TEXT ? root.parentNode : root;
  if (flowOf((place as Element).localName) === Flow.skip) return '';
  if (place !== root) return (root as Text).data;
  const walker = own(document, 'createTreeWalker').call(document, root, NodeFilter.SHOW_TEXT);
  let text = '';
  let last: Text | undefined;
  let end = SPACE;
  while (text.length < MAX_TEXT) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { data } = node;
    // Nothing touches white space.
    const touches = end > SPACE && data.charCodeAt(0) > SPACE;
    if (touches || code.test(data)) {
      if (flowOf((node.parentNode as Element).localName) === Flow.skip) continue;
      const joint = touches ? jointOf(last as Text, node) : '';
      if (joint === undefined) continue;
      text += joint;
    }
    if (!data) continue;
    text += data;
    last = node;
    end = data.charCodeAt(data.length - 1);
  }
  for (const tree of treesIn(root, parts)) text += `\n${rawText(tree, parts)}`;
  return text;
}
