// What a card shows of one entity, as plain data: the background makes it, the page shows it.
import type { EntityId, EntityKind, EventId, Language, News } from '../../data/model.ts';

/** A date as written in the user's language: "9 Mar 2020", "around 2021". Ready to be shown as it is. */
export type DateText = string;

export interface CardSource {
  /** Who reported it first. */
  readonly publisher: string;
  /** Who carries it, if that is somebody else. */
  readonly via?: string;
  readonly title: string;
  readonly lang: Language;
  /** Without the year where it is that of the event. */
  readonly date?: DateText;
  readonly url?: string;
  /** What this source says where sources differ. */
  readonly says?: string;
}

/** A later version of the dataset brought or changed the event since the user last read this card. */
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
  /** The language of the title, which may not be the interface's. */
  readonly lang: Language;
  /** The language of the summary, where it is not `lang`. */
  readonly summaryLang?: Language;
  /** Other names on this page that the event involves. */
  readonly with: readonly { readonly id: EntityId; readonly name: string }[];
  readonly sources: readonly CardSource[];
  /** What the sources disagree on. */
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
    /** As the user calls it. */
    readonly name: string;
    readonly description: string;
    readonly lang: Language;
    /** The language of the name, where it is not `lang`. */
    readonly nameLang?: Language;
    /** The name at home; where that is how the user calls it, the canonical one. Absent if there is no other. */
    readonly otherName?: { readonly text: string; readonly lang: Language };
    readonly wikidata?: string;
  };
  /**
   * The heading of `until`: "By 9 March 2020", with the article's date. If that is not known, absent, and all
   * events are in `until`. Of an article that was rewritten for weeks, its first and last day.
   */
  readonly article?: string;
  /** Up to the article's date, oldest first. */
  readonly until: readonly CardEvent[];
  /** After the article's date, oldest first. */
  readonly since: readonly CardEvent[];
  /** Those that give way where there is no room, the least needed first. The best of each half never does. */
  readonly spare: readonly EventId[];
  /** How many events the pack has of this entity; `all` says so in words: "All 24 events". */
  readonly total: number;
  readonly all: string;
  /** How many of them are new to the user, and since when; absent if none is. */
  readonly news?: { readonly count: number; readonly since: DateText };
  /** Says which language texts of the events are in, if any is not in the interface's. */
  readonly details?: string;
  /** The time that the dataset covers. */
  readonly covers: DateText;
}

/**
 * The cards of one name in an article: what each paragraph makes of it. An event that several of them show is
 * there once.
 */
export interface NameCards extends Omit<CardData, 'until' | 'since' | 'spare'> {
  /** All that any of them shows, oldest first. */
  readonly events: readonly CardEvent[];
  /** What they show. */
  readonly choices: readonly CardEvents[];
  /** By number of a paragraph: which of the choices is its. */
  readonly choiceOf: Readonly<Record<number, number>>;
}

/** The events on a card, in the order of choice, best first. */
export interface CardEvents {
  readonly until: readonly EventId[];
  readonly since: readonly EventId[];
}

/** Why some words are marked as a name of one entity, in the user's language. */
export interface Why {
  readonly entity: EntityId;
  /** The folded name, by which it is rejected. */
  readonly alias: string;
  /** The languages in which it counts; none: in all. */
  readonly langs: readonly Language[];
  /** Which name the words were read as. */
  readonly readAs: string;
  /** The rules by which it counts. */
  readonly reasons: readonly string[];
}

/** Why some words of a page are marked, entity by entity. */
export interface Explanation {
  /** The words on the page. */
  readonly surface: string;
  /** The site on which the name can be rejected; null if the page belongs to none. */
  readonly site: string | null;
  readonly interpretations: readonly Why[];
}

/** What a card can ask and do about the name that it was opened on. */
export interface NameActions {
  /** Rejects if the background cannot explain the mark. */
  explain(): Promise<Explanation>;
  /** Rejects the name, on a site or (null) everywhere. False if there is no room for more. */
  reject(explanation: Explanation, why: Why, site: string | null): Promise<boolean>;
  /** Undoes `reject`. */
  restore(why: Why, site: string | null): Promise<void>;
}

/** What a card can do about the site that it is on. */
export interface SiteActions {
  /** Switches Sidelight off there. Resolves to the site, or rejects if that cannot be kept. */
  switchOff(): Promise<string>;
  /** Undoes `switchOff`: the site is on again, with a rule only where it needs one. */
  switchOn(): Promise<void>;
}
