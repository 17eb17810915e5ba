// Takes the user to the next mention: scrolls it into view and lights it up for a moment.
import type { EntityId } from '../../data/model.ts';
import type { Annotator, Jump } from '../annotator/index.ts';
import type { Translate } from '../i18n/words.ts';
import { onScreen } from './target.ts';

/** How long a mention stays lit up. */
const LIT_MS = 1600;

/**
 * Jumps to the next, the previous or the `index`th mention of an entity, or of any (null). Returns null
 * if there is none.
 */
export type JumpTo = (entity: EntityId | null, back: boolean, index?: number) => Jump | null;

/** `annotatorNow` returns the annotator to jump in. After `signal` aborts, no mark changes any more. */
export function createJump(annotatorNow: () => Annotator, signal: AbortSignal): JumpTo {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (entity, back, index) => {
    const annotator = annotatorNow();
    const jump = annotator.next(entity, back, index);
    if (jump) {
      scrollTo(jump.range);
      moveCaret(jump.range);
      annotator.setCurrent(jump.mark);
      clearTimeout(timer);
      timer = setTimeout(() => annotator.setCurrent(null), LIT_MS);
    }
    return jump;
  };
}

/** Announces to screen readers where a jump arrived, if the browser can do that without an element. */
export function announce({ index, count, range }: Jump, translate: Translate): void {
  const page = range.startContainer.ownerDocument as (Document & AriaNotify) | null;
  page?.ariaNotify?.(translate('popup_jumped', index + 1, count, range.toString()));
}

/** Not in TypeScript's DOM yet: https://developer.mozilla.org/docs/Web/API/Document/ariaNotify */
interface AriaNotify {
  ariaNotify?(text: string): void;
}

/** Scrolls the element of the words to the middle, or the words if it is taller than the window. */
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

/** So that reading aloud and the keyboard continue from here. Leaves a selection of the user's alone. */
function moveCaret(range: Range): void {
  const selection = range.startContainer.ownerDocument?.defaultView?.getSelection();
  if (selection?.isCollapsed !== false) {
    selection?.collapse(range.startContainer, range.startOffset);
  }
}
