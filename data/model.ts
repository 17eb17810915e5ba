// The shared vocabulary: what Sidelight knows and finds, as types that every part may import. A type
// that is one of a few texts comes from a list, so that values can be checked against it.

/** Unique within a pack and the same in all its versions: lower-case words with hyphens, `air-koryo`. */
export type EntityId = string;
export type EventId = string;
export type SourceId = string;

/** A BCP 47 primary language subtag: `en`, `ko`. Texts by language may have a region too: `zh-TW`. */
export type Language = string;

/** ISO 8601-2 (EDTF): `2020-03-09`, `2020-03`, `2020-02/2020-03`, `2021~`. */
export type EdtfDate = string;

/** A full calendar day: `2020-03-09`. */
export type Day = string;

/** Text by language. English is always there. */
export type Localized = { readonly en: string } & Readonly<Record<Language, string>>;

export const entityKinds = ['person', 'organization', 'place', 'vehicle', 'topic'] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * What an entity is to an event, in the order in which they are listed. `subject`: it did it, or it happened
 * to it. `involved`: it took part. `place`: it happened there. `reporter`: who told it, whose photo, whose
 * count. `mentioned`: condolences, a comparison.
 */
export const roles = ['subject', 'involved', 'place', 'reporter', 'mentioned'] as const;
export type Role = (typeof roles)[number];

/** One way to write an entity's name. */
export interface Alias {
  readonly text: string;
  /** The language in which it counts; absent if it counts in every language. */
  readonly lang?: Language;
  /** Counts only if the page also has a safe (not risky) name of the entity, or of one of `needs`. */
  readonly risky?: boolean;
  /** Entities whose safe name on the page is as good as one of its own; only with `risky`. */
  readonly needs?: readonly EntityId[];
  /** That safe name must stand in the same paragraph or the one before; only with `risky`. */
  readonly near?: boolean;
}

/** Looks like a name but is not one: it is matched as names are, so that no name is found inside it. */
export interface Decoy {
  readonly text: string;
  readonly lang?: Language;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The canonical English name. */
  readonly name: string;
  /** What it is called in other languages. Only its aliases are found on a page. */
  readonly names?: Readonly<Record<Language, string>>;
  /** One line. */
  readonly description: Localized;
  readonly aliases: readonly Alias[];
  readonly decoys: readonly Decoy[];
  /** An everyday name, such as a large country: by default only its first mention is painted. */
  readonly common: boolean;
  /**
   * Where a page names it, the page is about the pack. On other pages the pack is silent, unless it has no
   * such entity at all.
   */
  readonly subject?: boolean;
  readonly wikidata?: string;
  /**
   * What it is part of, in any number of steps: a town's country, an embassy's state. What happens to it happens
   * to them too.
   */
  readonly wholes?: readonly EntityId[];
  /** All that is part of it, in any number of steps. */
  readonly parts?: readonly EntityId[];
  /**
   * The entity's own language. Its name in that language, else its first safe alias there, is shown
   * beside the user's.
   */
  readonly native?: Language;
}

/** A source of an event. `says` is what it says if the sources differ. */
export interface Citation {
  readonly source: SourceId;
  readonly says?: Localized;
}

/** Something that happened. Not called `Event` because the DOM has a type of that name. */
export interface PackEvent {
  readonly id: EventId;
  readonly date: EdtfDate;
  /** First and last day that `date` can mean; computed when the pack is built. */
  readonly from: Day;
  readonly to: Day;
  readonly title: Localized;
  readonly summary: Localized;
  /** All of them, by role: subjects first, and of one role in the order written. */
  readonly entities: readonly EntityId[];
  /** The role of each of `entities`. */
  readonly roles: Readonly<Record<EntityId, Role>>;
  /** From 1, a trifle, to 5: the story is another one after it. */
  readonly weight: number;
  /** It tells what a name is: it was over before the pack's own story begins. */
  readonly background?: boolean;
  /** The strongest first. */
  readonly citations: readonly Citation[];
  readonly tags: readonly string[];
  /** The version of the pack that added it, and the last version that changed its content. */
  readonly added?: string;
  readonly changed?: string;
  readonly place?: string;
  /** What the sources disagree about, in one line. */
  readonly dispute?: Localized;
  /** An editor's remark, shown to the user. */
  readonly note?: Localized;
}

export interface Source {
  readonly id: SourceId;
  /** Who reported it first, such as a news agency. */
  readonly publisher: string;
  /** Who carries the report, if that is somebody else. */
  readonly via?: string;
  readonly title: string;
  /** The headline is not known; `title` describes the page. */
  readonly describedTitle?: boolean;
  readonly date?: EdtfDate;
  /** http or https; absent if no address is known. */
  readonly url?: string;
  readonly lang: Language;
}

export interface PackInfo {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  /** What it is about, in a few words. */
  readonly about?: Localized;
  readonly licence: string;
  /** The period that the pack covers. */
  readonly covers: EdtfDate;
  /** The day up to which its facts were checked: that of the last page read. */
  readonly checked: Day;
}

export interface Pack extends PackInfo {
  readonly entities: readonly Entity[];
  readonly events: readonly PackEvent[];
  readonly sources: readonly Source[];
}

/** A name found in a text. Offsets are UTF-16 code units of the original text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** More than one if the page leaves open whose name it is. */
  readonly entities: readonly [EntityId, ...EntityId[]];
}

/** A stretch of text that a mention never crosses, as it is sent to be searched. */
export interface BlockText {
  readonly text: string;
  /** Declared for this block, where it differs from the page's. */
  readonly lang?: Language;
}

/** A mention and whether it is painted, which depends on the density. */
export interface MarkedMention extends Mention {
  readonly marked: boolean;
}

/** What a page needs to know of an entity in order to mark and list it. */
export type EntitySummary = Pick<Entity, 'name' | 'kind' | 'common' | 'subject'>;

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

/** Returns the shadow root of an element, open or closed; null if it has none. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;
