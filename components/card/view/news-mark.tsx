// What is new to the user, kept from the page in three ways. It takes no room, since a page can feel a
// card's boxes by where they are under the pointer. It is generated content, since `window.find` finds
// text in closed shadow trees. And it is in a closed tree of its own, which no pointer enters, since
// Firefox hands a page whatever is under the pointer, as the `originalTarget` of its events.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './style/news-mark.css?inline';

export interface NewsMarkProps {
  /** Beside the button of the timeline, else under a date. */
  readonly counts?: boolean;
  /** A few letters; absent if nothing is new. */
  readonly text: string | false | undefined;
  /** The same for a screen reader, in full. */
  readonly meaning: string | false | undefined;
}

/** The same element for the page, whether anything is new or not. */
export function NewsMark({ counts = false, text, meaning }: NewsMarkProps): JSX.Element {
  const host = useRef<HTMLSpanElement>(null);
  const mark = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    if (!mark.current) {
      const style = document.createElement('style');
      style.textContent = css;
      mark.current = document.createElement('span');
      host.current.attachShadow({ mode: 'closed' }).append(style, mark.current);
    }
    mark.current.ariaHidden = text ? null : 'true';
    mark.current.role = 'img';
    mark.current.dataset.text = text || '';
    mark.current.ariaLabel = meaning || '';
  }, [text, meaning]);
  return <span class={counts ? 'more' : 'news'} ref={host} />;
}
