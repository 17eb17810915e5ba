// Where a list opens: at the event in the address, else at the article's date. It stays there while the page
// grows around it, until the user does something.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { EventId } from '../../../data/model.ts';

export interface Opening {
  /** The event that is brought to the top; undefined: the list opens at its top. */
  readonly at: EventId | undefined;
  /** Changes whenever the list shows other events. */
  readonly shows: unknown;
  /** More events will come. */
  readonly partial: boolean;
  /** Where the page scrolls as a whole, it is scrolled too, over what is above the list. */
  readonly scrollsPage: boolean;
}

/** Scrolls the box of the list, or its page, to where the list opens. */
export function useOpening(list: RefObject<HTMLElement | null>, opening: Opening): void {
  const { at, shows, partial, scrollsPage } = opening;
  const untouched = useUntouched();
  const grows = useRef(partial);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each other list opens anew
  useLayoutEffect(() => {
    const box = list.current;
    const cameLater = grows.current;
    grows.current = partial;
    if (!box || (cameLater && !untouched.current)) return undefined;
    const row = at === undefined ? null : box.querySelector(`[data-event="${CSS.escape(at)}"]`);
    const show = (): void => {
      const scroller = isScrolled(box) ? box : scrollsPage && untouched.current ? page() : null;
      if (!scroller) return;
      if (row) scrollTo(scroller, row);
      else if (scroller === box) box.scrollTop = 0;
    };
    show();
    // With `content-visibility`, months just above it have an estimated height until the browser has
    // rendered a frame with them near the screen.
    let again = requestAnimationFrame(() => {
      show();
      again = requestAnimationFrame(show);
    });
    // A window that becomes narrow scrolls as a whole.
    const onResize = (): void => void (untouched.current && show());
    window.addEventListener('resize', onResize);
    return () => {
      cancelAnimationFrame(again);
      window.removeEventListener('resize', onResize);
    };
  }, [list, at, shows, partial, scrollsPage, untouched]);
}

const page = (): Element => document.scrollingElement ?? document.documentElement;

/** Else it is as high as what is in it, and the page scrolls as a whole. */
const isScrolled = (box: Element): boolean => getComputedStyle(box).overflowY !== 'visible';

/** scrollIntoView() would scroll everything around this box too. */
function scrollTo(scroller: Element, row: Element): void {
  const edge = scroller === page() ? 0 : scroller.getBoundingClientRect().top;
  const margin = Number.parseFloat(getComputedStyle(row).scrollMarginTop);
  scroller.scrollTop += row.getBoundingClientRect().top - edge - margin;
}

/** What moves a page or chooses in it. */
const USES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** False from the first thing that the user does on the page, but for changes of its zoom. */
function useUntouched(): RefObject<boolean> {
  const untouched = useRef(true);
  useEffect(() => {
    const options = { capture: true, passive: true } as const;
    const touch = (event: Event): void => {
      const { ctrlKey = false, metaKey = false } = event as Partial<KeyboardEvent>;
      if (!ctrlKey && !metaKey) untouched.current = false;
    };
    for (const use of USES) window.addEventListener(use, touch, options);
    return () => {
      for (const use of USES) window.removeEventListener(use, touch, options);
    };
  }, []);
  return untouched;
}
