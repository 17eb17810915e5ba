// The shadow trees in a part of a page. In a whole page by one question to the browser, since a look at each
// element would take longer than all of the reading.
import { own } from '../../data/own-member.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';
import type { RawTextParts } from './raw-text.ts';

const DOCUMENT = 9;
const FRAGMENT = 11;
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;
const custom = "//*[contains(name(),'-')]";

/** Of a document the custom elements alone, in their order. */
function* elementsIn(root: Node): Iterable<Element> {
  if (root.nodeType !== DOCUMENT) {
    if (root instanceof Element) yield root;
    yield* own(root as Element, 'querySelectorAll')?.call(root, '*') ?? [];
    return;
  }
  const found = own(document, 'evaluate').call(document, custom, root, null, SNAPSHOT, null);
  for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Element;
}

/** The outermost trees in `root`. Custom elements alone are asked for a closed one: that takes long as well. */
export function* treesIn(root: Node, parts: RawTextParts): Iterable<ShadowRoot> {
  for (const element of elementsIn(root)) {
    const isCustom = flowOf(element.localName) === Flow.custom;
    const tree = isCustom ? parts.shadowRootOf(element as HTMLElement) : element.shadowRoot;
    // Of a form this may be an input of that name, or several.
    if (tree?.nodeType === FRAGMENT) {
      parts.onRoot(tree);
      yield tree;
    } else if (isCustom) parts.onHost(element);
  }
}
