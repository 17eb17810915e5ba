// Does a key go into a text that the reader writes? Must not know: which key, what it would do.

/** The shadow root of an element, a closed one too; null where there is none. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;

/** Fields that take no text. */
const NO_TEXT =
  'input:is([type=button],[type=checkbox],[type=color],[type=file],[type=image],[type=radio],[type=range],[type=reset],[type=submit])';
const TEXT = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox]';

/** Looks for the element with the keyboard inside shadow trees too, where a page may hide an editor. */
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
