// Opens the timeline in a tab beside the page that asked for it.
import type { EdtfDate, EntityId } from '../../data/model.ts';
import { formatState } from '../timeline/data/state.ts';
import { emptyState } from '../timeline/model.ts';
import { searchInAddress } from '../timeline-tab/hand-over.ts';

export interface OpenTimelineParts {
  readonly createTab: (options: {
    url: string;
    windowId?: number;
    index?: number;
    openerTabId?: number;
  }) => Promise<unknown>;
  /** The full address of the timeline's page. */
  readonly address: string;
  /** Leaves the query of an address to the next timeline, without an address that has it. */
  readonly handOver: (search: string) => Promise<void>;
}

/** The members of a browser's tab that are used. */
export interface OpenerTab {
  readonly id?: number | undefined;
  readonly index: number;
  readonly windowId: number;
  readonly incognito: boolean;
}

/**
 * Next to `tab`, if one asked; of one name and at an article's date, if given. For a private window its
 * address says neither.
 */
export async function openTimeline(
  { entity, date }: { readonly entity: EntityId | null; readonly date: EdtfDate | null },
  tab: OpenerTab | undefined,
  { createTab, address, handOver }: OpenTimelineParts,
): Promise<void> {
  const state = { ...emptyState, names: entity ? [entity] : [], date };
  const search = await searchInAddress(formatState(state), tab?.incognito ?? false, handOver);
  await createTab({ url: `${address}${search}`, ...(tab && beside(tab)) });
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
