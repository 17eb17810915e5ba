// Tells one page from another, as far as browsers let the panel know which page it is.
import type { PageState } from '../page-session/model.ts';

/** Another one in another tab, and where the page's title is another. */
export const pageKey = ({ tabId, title }: Pick<PageState, 'tabId' | 'title'>): string =>
  `${tabId} ${title}`;
