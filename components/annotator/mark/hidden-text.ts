// Which words cannot be seen: in what is not rendered, closed, for screen readers alone or beyond the
// page's edge. Text that only fades in later counts as seen.
import { own } from '../../../data/own-member.ts';

/** Text for screen readers is clipped to a box of this size (CSS pixels). */
const CLIPPED = 1;
/** Elements around the words that may be such a box. */
const AROUND = 4;

/** What was found of each text node, and of the boxes around it, when it was last checked. */
export class HiddenText {
  readonly #view: Window;
  #before = new WeakMap<Text, boolean>();
  #hidden = new WeakMap<Text, boolean>();
  #boxes = new WeakMap<Element, boolean>();

  constructor(view: Window) {
    this.#view = view;
  }

  /** False for nodes that were never checked. */
  has(node: Text): boolean {
    return this.#hidden.get(node) ?? this.#before.get(node) ?? false;
  }

  /** All is to be checked again. */
  forget(): void {
    this.#before = this.#hidden;
    this.#hidden = new WeakMap();
    this.#boxes = new WeakMap();
  }

  /**
   * Checks a node that was not checked since the last `forget`. Call it when styles and layout are up to
   * date. True if its answer is another one now.
   */
  check(node: Text): boolean {
    if (this.#hidden.has(node)) return false;
    const before = this.has(node);
    const hidden = this.#isHidden(node);
    this.#hidden.set(node, hidden);
    return hidden !== before;
  }

  #isHidden({ parentElement }: Text): boolean {
    if (!parentElement) return false;
    const isRendered = own(parentElement, 'checkVisibility');
    if (!isRendered.call(parentElement, { visibilityProperty: true })) return true;
    let element: Element | null = parentElement;
    for (let left = AROUND; element && left > 0; left--, element = element.parentElement) {
      const hides: boolean = this.#boxes.get(element) ?? this.#hidesText(element);
      this.#boxes.set(element, hides);
      if (hides) return true;
    }
    return false;
  }

  #hidesText(element: Element): boolean {
    const { scrollX, scrollY } = this.#view;
    const box: DOMRect = own(element, 'getBoundingClientRect').call(element);
    // It has no box of its own.
    if (box.width === 0 && box.height === 0) return false;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
    const isTiny = box.width <= CLIPPED || box.height <= CLIPPED;
    return isTiny && this.#view.getComputedStyle(element).overflow !== 'visible';
  }
}
