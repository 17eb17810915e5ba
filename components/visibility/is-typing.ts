// Whether a key goes into a text that the user writes.
import type { ShadowRootOf } from '../../data/model.ts';

/** Inputs that take no text. */
const NO_TEXT =
  'input:is([type=button],[type=checkbox],[type=color],[type=file],[type=image],[type=radio],[type=range],[type=reset],[type=submit])';
const TEXT = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox]';

/** Whether the focus is in a text field or an editor, also inside shadow trees. */
export function isTyping(event: KeyboardEvent, shadowRootOf: ShadowRootOf): boolean {
  let [element] = event.composedPath();
  while (element instanceof HTMLElement) {
    const inner = shadowRootOf(element)?.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  if (!(element instanceof Element)) return false;
  if (element.ownerDocument.designMode === 'on') return true;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return element.matches(TEXT) && !element.matches(NO_TEXT);
}
