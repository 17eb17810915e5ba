// What a card shows of one entity, as plain data. Must not know: the store, the page, the browser.
import type { EntityId, EntityKind, EventId, Language, News } from '../../data/model.ts';

/** A date as the reader's language writes it: "9 Mar 2020", "c. 2021". Ready to be shown as it is. */
export type DateText = string;

export interface CardSource {
  readonly publisher: string;
  readonly title: string;
  readonly lang: Language;
  /** Without the year where it is that of the event. */
  readonly date?: DateText;
  readonly url?: string;
  /** What this source says where sources differ. */
  readonly says?: string;
}

/** Since the reader last read this name's card, a later version of the dataset brought or changed it. */
export interface CardNews {
  readonly kind: News['kind'];
  /** The day of that last reading. */
  readonly since: DateText;
}

export interface CardEvent {
  readonly id: EventId;
  readonly date: DateText;
  readonly title: string;
  readonly summary: string;
  /** The language of title and summary, which may not be the interface's. */
  readonly lang: Language;
  /** Other names of this page that the event involves. */
  readonly with: readonly { readonly id: EntityId; readonly name: string }[];
  readonly sources: readonly CardSource[];
  /** On what the sources disagree. */
  readonly dispute?: string;
  /** The language of `dispute` and of what the sources say, where it is not `lang`. */
  readonly disputeLang?: Language;
  readonly note?: string;
  /** The language of `note`, where it is not `lang`. */
  readonly noteLang?: Language;
  readonly news?: CardNews;
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
  /** The article's date; absent where it is not known, and then all events are in `until`. */
  readonly article?: DateText;
  /** Up to the article's date, oldest first. */
  readonly until: readonly CardEvent[];
  /** After the article's date, oldest first. */
  readonly since: readonly CardEvent[];
  /** How many events the pack has of this entity, and in words how many of them are here. */
  readonly total: number;
  readonly counted: string;
  /** How many of them are news to the reader, since when; absent where none is. */
  readonly news?: { readonly count: number; readonly since: DateText };
  /** When the dataset was checked last, and the time that it covers. */
  readonly checked: DateText;
  readonly covers: DateText;
}

/** Why some words are marked as a name of one entity, in the reader's words. */
export interface Why {
  readonly entity: EntityId;
  /** The name folded, by which it is taken back. */
  readonly alias: string;
  /** The languages in which it counts; none: in all. */
  readonly langs: readonly Language[];
  /** Which name the words were read as. */
  readonly reading: string;
  /** The rules by which it counts. */
  readonly reasons: readonly string[];
}

/** Why some words of a page are marked, entity by entity. */
export interface Explanation {
  /** The words on the page. */
  readonly surface: string;
  /** For which site a name can be taken back; null where the page belongs to none. */
  readonly site: string | null;
  readonly interpretations: readonly Why[];
}

/** What a card can ask and do about the name that it was opened on. */
export interface NameActions {
  /** Rejects where nobody can tell. */
  explain(): Promise<Explanation>;
  /** The name is not marked again, on a site or (null) anywhere. False: no room for more. */
  reject(explanation: Explanation, why: Why, site: string | null): Promise<boolean>;
  /** Takes that back. */
  restore(why: Why, site: string | null): Promise<void>;
}
