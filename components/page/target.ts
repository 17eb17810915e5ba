// Marks on the page as what a card opens on.
import { type Annotator, type Mark, rangeOf } from '../annotator/index.ts';
import type { CardTarget } from '../card/index.ts';

export interface MarkTarget extends CardTarget {
  readonly mark: Mark;
}

/** A mark whose words are gone has no lines, which closes its card. */
export const targetOf = (mark: Mark): MarkTarget => ({
  mark,
  entities: mark.mention.entities,
  node: mark.block.nodes[0] as Text,
  lines: () => [...(rangeOf(mark)?.getClientRects() ?? [])],
});

/** Compares the words too: marks are replaced when their block is read again. */
export const sameTarget = (a: MarkTarget, b: MarkTarget): boolean =>
  a.mark === b.mark ||
  (a.node === b.node &&
    a.mark.mention.start === b.mark.mention.start &&
    a.entities.join() === b.entities.join());

/** The painted mark under a point of the viewport. */
export function targetAt(
  annotator: Annotator,
  ...at: Parameters<Annotator['mentionAt']>
): MarkTarget | null {
  const found = annotator.mentionAt(...at);
  return found && targetOf(found.mark);
}

/** The painted mark at the caret or selection, else the first one that is on screen. */
export function targetNear(annotator: Annotator, view: Window): MarkTarget | null {
  const selection = view.getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
  let first: Mark | null = null;
  for (const mark of annotator.marks()) {
    const range = mark.painted ? rangeOf(mark) : null;
    if (!range || !onScreen(range, view)) continue;
    if (selected && touches(range, selected)) return targetOf(mark);
    first ??= mark;
  }
  return first && targetOf(first);
}

export function onScreen(range: Range, { innerWidth, innerHeight }: Window): boolean {
  const { left, top, right, bottom, width, height } = range.getBoundingClientRect();
  const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return inside && width > 0 && height > 0;
}

function touches(range: Range, other: Range): boolean {
  if (range.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return (
    range.compareBoundaryPoints(Range.END_TO_START, other) <= 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, other) >= 0
  );
}
