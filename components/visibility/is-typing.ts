// Whether a key goes into a text that the user writes.
import type { ShadowRootOf } from '../../data/model.ts';

/** Fields and editors, in a document in design mode too. */
const TEXT = ':read-write,[readonly],select,[role=textbox],[role=searchbox],[role=combobox]';

/** Whether the focus is in a text field or an editor, also inside shadow trees. */
export function isTyping(event: KeyboardEvent, shadowRootOf: ShadowRootOf): boolean {
  let [element] = event.composedPath();
  while (element instanceof HTMLElement) {
    const inner = shadowRootOf(element)?.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element instanceof Element && element.matches(TEXT);
}
