// May a mention cross from one text node to the next? Inline tags say yes, elements that the page lays
// out as boxes say no. Must not know: candidates' meaning.
import { composedParent } from '../read/composed-tree.ts';
import { isPhrasing } from '../read/flow.ts';

/** The elements whose borders lie between two text nodes of one block. */
function crossed(before: Node, after: Node): Element[] {
  const elements: Element[] = [];
  for (const [from, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (let n = composedParent(from); n && !n.contains(other); n = composedParent(n)) {
      if (n instanceof Element) elements.push(n);
    }
  }
  return elements;
}

/** True where no style has to be asked: only elements lie between that hardly any page makes boxes of. */
export const joinedByTags = (before: Node, after: Node): boolean =>
  crossed(before, after).every(({ localName }) => isPhrasing(localName));

/** Asks for computed styles: only to be called where they are up to date, after a frame. */
export function joinedByStyle(before: Text, after: Text): boolean {
  const wordGoesOn = /\S$/.test(before.data) && /^\S/.test(after.data);
  // A drop cap floats and is still the first letter of its word.
  if (wordGoesOn && before.data.trim().length <= 2) return true;
  return crossed(before, after).every((element) =>
    /^(inline|contents|ruby)/.test(getComputedStyle(element).display),
  );
}
