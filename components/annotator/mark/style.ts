// Names the highlights, and holds the rules of their look.
import markStyle from './marks.css?inline';

/**
 * The name in `CSS.highlights` of the look of that number, as a mark or as the current mark (whose card is
 * open, or to which the user jumped). Neutral, since the page can read it.
 */
export const nameOf = (look: number, isCurrent: boolean): string =>
  `sl-${look + (isCurrent ? 7 : 1)}`;

/** The rules of the marks. The background adds them to a page, once something is marked there. */
export { markStyle };
