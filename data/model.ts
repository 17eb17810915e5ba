// The shared vocabulary: what Sidelight knows and finds, as types that every part may import. A type
// that is one of a few texts comes from a list, for those who check what they are given.

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

export const entityKinds = ['person', 'organization', 'place', 'vehicle', 'topic'] as const;
export type EntityKind = (typeof entityKinds)[number];

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

/** A stretch of text that a mention never crosses, as it is sent to be searched. */
export interface BlockText {
  readonly text: string;
  /** Declared for this block, where it differs from the page's. */
  readonly lang?: Language;
}

/** A mention of a page with whether it is painted: the user's density decides. */
export interface MarkedMention extends Mention {
  readonly marked: boolean;
}

/** What a page needs to know of an entity in order to mark and list it. */
export type EntitySummary = Pick<Entity, 'name' | 'kind' | 'common'>;

export const reasonsLeftOut = ['too-long', 'too-many-names', 'no-answer'] as const;

/** Why a part of a page has no marks. */
export type LeftOut = (typeof reasonsLeftOut)[number];

/** An event that was added or changed after the user last read about one of its entities. */
export interface News {
  readonly kind: 'new' | 'changed';
  /** The day of that last reading. */
  readonly since: Day;
}

export const densities = ['every', 'section', 'page'] as const;

/**
 * Which mentions are painted.
 * `every`: each mention of a specific name, the first on the page of a common one.
 * `section`: the first of each name in a section. `page`: the first of each name.
 */
export type Density = (typeof densities)[number];

export const themes = ['auto', 'light', 'dark'] as const;

/** Colours of cards and pages; `auto` follows the system. */
export type Theme = (typeof themes)[number];

/** Gives the shadow root of an element, open or closed; null if it has none. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;
