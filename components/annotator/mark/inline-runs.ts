// Whether a mention may continue from one text node into the next: across inline tags, but not across
// elements that the page lays out as boxes.

import { own } from '../../../data/own-member.ts';
import { composedParent } from '../read/composed-tree.ts';
import { isPhrasing } from '../read/flow.ts';

/** The elements whose borders lie between two text nodes of one block. */
function crossed(before: Node, after: Node): Element[] {
  const elements: Element[] = [];
  for (const [from, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (
      let n = composedParent(from);
      n && !own(n, 'contains').call(n, other);
      n = composedParent(n)
    ) {
      if (n instanceof Element) elements.push(n);
    }
  }
  return elements;
}

/** True if hardly any page lays out the elements between as boxes: no style has to be read. */
export const joinedByTags = (before: Node, after: Node): boolean =>
  crossed(before, after).every(({ localName }) => isPhrasing(localName));

/** Whether the computed styles let text run on. Call it after a frame, when styles are up to date. */
export function joinedByStyle(before: Text, after: Text): boolean {
  const wordGoesOn = /\S$/.test(before.data) && /^\S/.test(after.data);
  // A drop cap floats, but is the first letter of its word.
  if (wordGoesOn && before.data.trim().length <= 2) return true;
  return crossed(before, after).every((element) =>
    /^(inline|contents|ruby)/.test(getComputedStyle(element).display),
  );
}
