// The raw text of a part of a page, in one pass: all that the gate needs, and much less than blocks are.
// Reads no style and no layout. Goes by a TreeWalker, which a page's form fields cannot shadow.
import type { ShadowRootOf } from '../../data/model.ts';
import { own } from '../../data/own-member.ts';
import { Flow, flowOf, mayHost } from '../annotator/read/flow.ts';
import { isWordBreak } from '../annotator/read/words.ts';

/** More of one page is not read (UTF-16 units). */
const MAX_TEXT = 5_000_000;
const TEXT = 3;
const FRAGMENT = 11;

export interface RawTextParts {
  readonly shadowRootOf: ShadowRootOf;
  /** Called with each shadow tree that is met, and read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Called with each element that may still get a shadow tree: custom ones, and empty ones with an id. */
  readonly onHost: (element: Element) => void;
}

/** Where text runs on. What the page does not show as text is `undefined`. */
function separatorOf({ localName }: Element): '' | '\n' | undefined {
  const flow = flowOf(localName);
  if (flow === Flow.skip) return undefined;
  return flow === Flow.inline || flow === Flow.footnote || flow === Flow.custom ? '' : '\n';
}

/** The text in `root`, with line feeds where blocks begin and end. */
export function rawText(root: Node, parts: RawTextParts): string {
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = own(document, 'createTreeWalker').call(document, root, what);
  /** Of the elements around the current node, the innermost last. */
  const separators: string[] = [];
  let text = '';
  /** The last text node's, and whether an element began or ended since. */
  let before = '';
  let border = false;
  while (text.length < MAX_TEXT) {
    const node = walker.currentNode;
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      if (data) {
        if (border && before && isWordBreak(before, data)) text += '\n';
        text += data;
        before = data;
        border = false;
      }
    } else {
      border = true;
      const separator = node instanceof Element ? separatorOf(node) : '';
      if (separator !== undefined) {
        text += separator + shadowText(node, parts);
        if (walker.firstChild()) {
          separators.push(separator);
          continue;
        }
        text += separator;
      }
    }
    while (separators.length > 0 && !walker.nextSibling()) {
      walker.parentNode();
      text += separators.pop();
      border = true;
    }
    if (separators.length === 0) break;
  }
  return text;
}

/** Custom elements alone are asked for a closed tree: each question takes longer than reading an element. */
function shadowText(node: Node, parts: RawTextParts): string {
  if (!(node instanceof Element)) return '';
  const isCustom = flowOf(node.localName) === Flow.custom;
  const root = isCustom ? parts.shadowRootOf(node as HTMLElement) : node.shadowRoot;
  // Of a form this may be an input of that name, or several.
  if (root?.nodeType === FRAGMENT) {
    parts.onRoot(root);
    return `\n${rawText(root, parts)}\n`;
  }
  if (isCustom || (node.id && mayHost(node.localName) && !node.firstChild)) parts.onHost(node);
  return '';
}
