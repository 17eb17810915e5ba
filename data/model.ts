// What Sidelight knows and finds, as types that every part may import.
// Must not know: where the data is stored, how it is matched, how it is shown. Imports nothing.

/** Stable within a pack, lower-case words joined by hyphens: `air-koryo`. */
export type EntityId = string;
export type EventId = string;
export type SourceId = string;

/** A BCP 47 primary language subtag: `en`, `ko`. */
export type Language = string;

/** ISO 8601-2 (EDTF): `2020-03-09`, `2020-03`, `2020-02/2020-03`, `2021~`. */
export type EdtfDate = string;

/** A full calendar day: `2020-03-09`. */
export type Day = string;

/** Text by language. The pack's first language (`en`) is always there. */
export type Localized = { readonly en: string } & Readonly<Record<Language, string>>;

export type EntityKind = 'person' | 'organization' | 'place' | 'vehicle' | 'topic';

/** One way to write an entity's name. */
export interface Alias {
  readonly text: string;
  /** The language it belongs to; absent when it counts in every language. */
  readonly lang?: Language;
  /** Counts only where the page also names the entity, or one of `needs`, safely. */
  readonly risky?: boolean;
  /** Entities of which one must be safely named on the page; only with `risky`. */
  readonly needs?: readonly EntityId[];
}

/** Looks like a name and is not: takes part in leftmost-longest and yields nothing. */
export interface Decoy {
  readonly text: string;
  readonly lang?: Language;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The canonical English name. */
  readonly name: string;
  /** One line. */
  readonly description: Localized;
  readonly aliases: readonly Alias[];
  readonly decoys: readonly Decoy[];
  /** Marking each mention would be noise: by default only the first on a page is painted. */
  readonly common: boolean;
  readonly wikidata?: string;
  /** Where the name is at home; its first safe alias in that language is shown beside `name`. */
  readonly native?: Language;
}

/** A source of an event, with what it says where sources differ. */
export interface Citation {
  readonly source: SourceId;
  readonly says?: Localized;
}

/** Something that happened. (The DOM's `Event` is why it is not called that.) */
export interface PackEvent {
  readonly id: EventId;
  readonly date: EdtfDate;
  /** First and last day that `date` can mean; worked out by the pack's build. */
  readonly from: Day;
  readonly to: Day;
  readonly title: Localized;
  readonly summary: Localized;
  readonly entities: readonly EntityId[];
  readonly citations: readonly Citation[];
  readonly tags: readonly string[];
  /** The version of the pack that brought it, and the last that changed what it says. */
  readonly added?: string;
  readonly changed?: string;
  readonly place?: string;
  /** On what the sources disagree, in one line. */
  readonly dispute?: Localized;
  /** An editor's remark that the reader may see. */
  readonly note?: Localized;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** The headline was not seen; `title` is a description of the page. */
  readonly describedTitle?: boolean;
  readonly date?: EdtfDate;
  /** http or https. Absent when no address is known. */
  readonly url?: string;
  readonly lang: Language;
}

export interface PackInfo {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly licence: string;
  /** The span of time that the pack covers. */
  readonly covers: EdtfDate;
  /** The day on which its facts were last checked. */
  readonly checked: Day;
}

export interface Pack extends PackInfo {
  readonly entities: readonly Entity[];
  readonly events: readonly PackEvent[];
  readonly sources: readonly Source[];
}

/** A name found in a text. Offsets are UTF-16, of the original text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** More than one where the page does not settle whose name it is. */
  readonly entities: readonly [EntityId, ...EntityId[]];
}
