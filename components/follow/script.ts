// The script that follows the paragraph in view, and what it follows: the page script hands that over when it
// begins to read, because either may come first.
import type { Language } from '../../data/model.ts';
import type { Mark } from '../annotator/index.ts';

/** The script's path in the extension. */
export const FOLLOW_SCRIPT = 'follow.js';

/** A property of the page script's own global object, which the page cannot see. */
const KEY = 'sidelightFollowed';

/** A page that is being read. */
export interface FollowedPage {
  /** Aborts when it is no longer read. */
  readonly signal: AbortSignal;
  /** The marks that can be seen now, in reading order; none where the page is silent. */
  readonly marks: () => readonly Mark[];
  /** The language of the page; null if it is not known. */
  readonly lang: () => Language | null;
  /** Told of the mark whose card is open, and of null when none is. */
  onCurrent?: ((mark: Mark | null) => void) | undefined;
}

export function handOverFollowed<Page extends FollowedPage>(page: Page): Page {
  Reflect.set(globalThis, KEY, page);
  page.signal.addEventListener('abort', () => {
    if (takeFollowed() === page) Reflect.deleteProperty(globalThis, KEY);
  });
  return page;
}

/** The page that is being read now; undefined if none is. */
export const takeFollowed = (): FollowedPage | undefined => Reflect.get(globalThis, KEY);
