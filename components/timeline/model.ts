// What a timeline shows, as plain data. Must not know: the store, the page, the browser.
import type { Day, EdtfDate, EntityId, EntityKind, EventId, Language } from '../../data/model.ts';

export interface TimelineSource {
  readonly publisher: string;
  readonly title: string;
  readonly lang: Language;
  readonly date?: EdtfDate;
  readonly url?: string;
  /** What this source says where sources differ. */
  readonly says?: string;
}

export interface TimelineName {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
}

export interface TimelineEvent {
  readonly id: EventId;
  readonly date: EdtfDate;
  /** First and last day that `date` can mean. */
  readonly from: Day;
  readonly to: Day;
  readonly title: string;
  readonly summary: string;
  /** The language of title and summary, which may not be the interface's. */
  readonly lang: Language;
  readonly names: readonly TimelineName[];
  readonly sources: readonly TimelineSource[];
  readonly dispute?: string;
  readonly note?: string;
}

/** What the reader has chosen; the full tab keeps it in its address. */
export interface TimelineState {
  /** The search text as typed. */
  readonly q: string;
  /** Only events of at least one of these names; none means all. */
  readonly names: readonly EntityId[];
  /** The article's date, which parts *then* from *since*. */
  readonly date: EdtfDate | null;
}

export const emptyState: TimelineState = { q: '', names: [], date: null };
