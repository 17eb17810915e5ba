// The raw text of a part of a page, in one pass: all that the gate needs, and much less than blocks are.
// Reads no style and no layout. Goes by a TreeWalker, which a page's form fields cannot shadow.
import type { ShadowRootOf } from '../../data/model.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';

/** More of one page is not read (UTF-16 units). */
const MAX_TEXT = 5_000_000;
const TEXT = 3;

export interface RawTextParts {
  readonly shadowRootOf: ShadowRootOf;
  /** Called with each shadow tree that is met, and read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Called with each custom element that has no shadow tree, as yet. */
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
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  /** Of the elements around the current node, the innermost last. */
  const separators: string[] = [];
  let text = '';
  while (text.length < MAX_TEXT) {
    const node = walker.currentNode;
    if (node.nodeType === TEXT) text += (node as Text).data;
    else {
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
  if (root) {
    parts.onRoot(root);
    return `\n${rawText(root, parts)}\n`;
  }
  if (isCustom) parts.onHost(node);
  return '';
}
