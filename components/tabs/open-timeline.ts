// Opens the timeline in a tab beside the page that asked for it. Must not know: what it shows.
import { type Browser, browser } from 'wxt/browser';
import type { MessageTo } from '../messaging/protocol.ts';
import { formatState } from '../timeline/data/state.ts';
import { emptyState } from '../timeline/model.ts';

/** Next to `tab`, where one asked; of one name and at an article's date, where told. */
export async function openTimeline(
  { entity, date }: MessageTo<'open-timeline'>,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const state = { ...emptyState, names: entity ? [entity] : [], date: date ?? null };
  const address = browser.runtime.getURL('/timeline.html');
  await browser.tabs.create({ url: `${address}${formatState(state)}`, ...(tab && beside(tab)) });
}

/**
 * An opener must be in the same window. Chromium shows no page of an extension in a private one: it
 * takes an ordinary window instead, in which nothing was opened by the private tab.
 */
const beside = ({ id, index, windowId, incognito }: Browser.tabs.Tab) => ({
  windowId,
  index: index + 1,
  ...(!incognito && id !== undefined && { openerTabId: id }),
});
