// Names the highlights, and holds the rules of their look.
import markStyle from './marks.css?inline';

/** The highlights in `CSS.highlights` that marks.css styles. Neutral names, since the page can read them. */
export const MARK = 'sl-1';
/** The mark whose card is open, or to which the user jumped. */
export const CURRENT = 'sl-2';

/** The rules of the marks. The background adds them to a page, once something is marked there. */
export { markStyle };
