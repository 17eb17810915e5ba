// A block: text of the page that a mention never crosses, and where its characters are in the DOM.

export interface Block {
  /**
   * The data of `nodes`, exactly as in the DOM, with white space between two of them that the DOM has not:
   * LF for a `br`, a blank where two words touch at the border of an element (`gapBefore`).
   */
  readonly text: string;
  /** Primary language subtag, if it is declared and differs from the page's. */
  readonly lang?: string;
  readonly nodes: readonly Text[];
  /** Where each node begins in `text` (UTF-16). */
  readonly starts: readonly number[];
  /** The block element or shadow root to which the text belongs directly. */
  readonly container: Node;
  /** The number of the pass that read it; a later pass over the container replaces it. */
  readonly pass: number;
  /** Its place among the blocks of that pass. */
  readonly place: number;
}

/** The part of a span that is in one text node (UTF-16 offsets in the node). */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** Where it begins in the block's text. */
  readonly at: number;
}

/** The white space that is not in the DOM between node `i` of a block and the one before: LF, a blank, or nothing. */
export const gapBefore = ({ nodes, starts, text }: Block, i: number): string =>
  text.slice((starts[i - 1] as number) + (nodes[i - 1] as Text).length, starts[i]);

/** The index of the node that holds the character at `offset`. */
function nodeAt(block: Block, offset: number): number {
  const { starts } = block;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text node that holds the character at `offset`. */
export const textNodeAt = (block: Block, offset: number): Text =>
  block.nodes[nodeAt(block, offset)] as Text;

/** The indices of the nodes that begin within `start..end`, except the one in which it starts. */
export function nodesWithin(block: Block, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = nodeAt(block, start) + 1; (block.starts[i] ?? end) < end; i++) found.push(i);
  return found;
}

/** The parts of `start..end` (UTF-16, in the block's text), one for each text node with characters. */
export function pieces(block: Block, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (const i of [nodeAt(block, start), ...nodesWithin(block, start, end)]) {
    const node = block.nodes[i] as Text;
    const base = block.starts[i] as number;
    const next = block.starts[i + 1] ?? block.text.length;
    const at = Math.max(start, base);
    const piece = {
      node,
      start: at - base,
      end: Math.min(end - base, next - base, node.length),
      at,
    };
    if (piece.end > piece.start) found.push(piece);
  }
  return found;
}
