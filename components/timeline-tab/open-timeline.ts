// Opens the timeline in a tab beside the page from which the user asked for it: in a card, the popup or the panel.
import { formatState } from '../timeline/data/state.ts';
import type { TimelineState } from '../timeline/model.ts';
import { handOver, type SessionStorage } from './hand-over.ts';

/** The used parts of `browser`. */
export interface OpenTimelineApis {
  readonly tabs: {
    create(options: {
      url: string;
      windowId?: number;
      index?: number;
      openerTabId?: number;
    }): Promise<unknown>;
  };
  readonly storage: { readonly session: SessionStorage };
  readonly runtime: { getURL(path: '/timeline.html'): string };
}

/** The members of a browser's tab that are used. */
export interface OpenerTab {
  readonly id?: number | undefined;
  readonly index: number;
  readonly windowId: number;
  readonly incognito: boolean;
}

/** Next to `tab`, the page's, if there is one. From a private window, its address says nothing of what it shows. */
export async function openTimeline(
  { tabs, storage: { session }, runtime }: OpenTimelineApis,
  state: TimelineState,
  tab: OpenerTab | undefined,
): Promise<void> {
  const address = runtime.getURL('/timeline.html');
  const search = formatState(state);
  if (tab?.incognito) await handOver(session, search);
  const url = tab?.incognito ? address : `${address}${search}`;
  await tabs.create({ url, ...(tab && beside(tab)) });
}

/**
 * An opener must be in the same window. Chromium shows no page of an extension in a private window:
 * it uses an ordinary one instead, in which the private tab cannot be the opener.
 */
const beside = ({ id, index, windowId, incognito }: OpenerTab) => ({
  windowId,
  index: index + 1,
  ...(!incognito && id !== undefined && { openerTabId: id }),
});
