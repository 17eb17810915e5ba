// What a card shows of one entity, as plain data. Must not know: the store, the page, the browser.
import type { Day, EdtfDate, EntityId, EntityKind, EventId, Language } from '../../data/model.ts';

export interface CardSource {
  readonly publisher: string;
  readonly title: string;
  readonly lang: Language;
  readonly date?: EdtfDate;
  readonly url?: string;
  /** What this source says where sources differ. */
  readonly says?: string;
}

export interface CardEvent {
  readonly id: EventId;
  readonly date: EdtfDate;
  readonly from: Day;
  readonly to: Day;
  readonly title: string;
  readonly summary: string;
  /** The language of title and summary, which may not be the interface's. */
  readonly lang: Language;
  /** Other names of this page that the event involves. */
  readonly with: readonly { readonly id: EntityId; readonly name: string }[];
  readonly sources: readonly CardSource[];
  /** On what the sources disagree. */
  readonly dispute?: string;
  readonly note?: string;
}

export interface CardData {
  readonly entity: {
    readonly id: EntityId;
    readonly kind: EntityKind;
    readonly name: string;
    readonly description: string;
    readonly lang: Language;
    /** The name as written where it comes from, if it differs. */
    readonly nativeName?: { readonly text: string; readonly lang: Language };
    readonly wikidata?: string;
  };
  /** Up to the article's date, oldest first. All of the chosen events if `dated` is false. */
  readonly until: readonly CardEvent[];
  /** After the article's date, oldest first. */
  readonly since: readonly CardEvent[];
  /** Whether the article's date is known. */
  readonly dated: boolean;
  /** How many events the pack has of this entity. */
  readonly total: number;
  readonly checked: Day;
  readonly covers: EdtfDate;
}
