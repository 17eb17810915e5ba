// Takes the reader to the next mention: scrolls it into view, lights it up for a moment, and tells.
import type { EntityId } from '../../data/model.ts';
import type { Annotator, Jump } from '../annotator/index.ts';
import { translate } from './locale.ts';
import { onScreen } from './target.ts';

const LIT_MS = 1600;

export class Jumper {
  readonly #annotator: Annotator;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(annotator: Annotator) {
    this.#annotator = annotator;
  }

  /** To the next, the previous or the `index`th mention of an entity, or of any; null without one. */
  jump(entity: EntityId | null, back: boolean, index?: number): Jump | null {
    const jump = this.#annotator.next(entity, back, index);
    if (!jump) return null;
    scrollTo(jump.range);
    moveCaret(jump.range);
    this.#annotator.setCurrent(jump.mark);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#annotator.setCurrent(null), LIT_MS);
    return jump;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** Tells a screen reader where a jump arrived, where the browser can without an element for it. */
export function announce({ index, count, range }: Jump): void {
  const page = range.startContainer.ownerDocument as (Document & AriaNotify) | null;
  page?.ariaNotify?.(translate('popup_jumped', index + 1, count, range.toString()));
}

/** Not in TypeScript's DOM yet: https://developer.mozilla.org/docs/Web/API/Document/ariaNotify */
interface AriaNotify {
  ariaNotify?(text: string): void;
}

/** The element of the words goes to the middle; where it is taller than the window, the words do. */
function scrollTo(range: Range): void {
  const { startContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  const view = node.ownerDocument?.defaultView;
  if (!view) return;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (!onScreen(range, view)) {
    view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 2 });
  }
}

/** Reading aloud and the keyboard go on from here, unless the reader has selected something. */
function moveCaret(range: Range): void {
  const selection = range.startContainer.ownerDocument?.defaultView?.getSelection();
  if (selection?.isCollapsed !== false) {
    selection?.collapse(range.startContainer, range.startOffset);
  }
}
