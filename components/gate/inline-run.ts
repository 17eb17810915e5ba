// Inline text that was added, with as much of the text beside it as a name may take.
import { REACH, TEXT_BORDER } from '../../data/raw-text.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';

const COMMENT = 8;

/** Texts and comments too. Documents and shadow trees are not. */
const isInline = (node: Node): boolean => {
  if (!(node instanceof Element)) return node.nodeType <= COMMENT;
  const flow = flowOf(node.localName);
  return flow === Flow.inline || flow === Flow.footnote;
};

/** The outermost inline element around a node; the node itself where that is a block. */
export function outermostInline(node: Node): Node {
  let outer = node;
  // Only a form can hide its parent, and no form is inline.
  while (isInline(outer) && outer.parentNode && isInline(outer.parentNode))
    outer = outer.parentNode;
  return outer;
}

/**
 * Reads a node, and what stands beside it in the same line: others that have `changed`, which are taken off
 * that list, and `REACH` beyond.
 */
export function readRun(node: Node, changed: Set<Node>, read: (node: Node) => string): string {
  let text = read(node);
  if (!isInline(node)) return text;
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    let left = REACH;
    let next = node[side];
    for (; next && isInline(next) && (left > 0 || changed.has(next)); next = next[side]) {
      const more = read(next);
      text = (side === 'nextSibling' ? [text, more] : [more, text]).join(TEXT_BORDER);
      left = changed.delete(next) ? REACH : left - more.length - 1;
    }
  }
  return text;
}
