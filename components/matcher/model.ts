// What goes into the matcher and what comes out. Types only. Imports nothing.

/** A way to write a name. */
export interface MatcherName {
  readonly text: string;
  /** Primary language subtag; absent when it counts in every language. */
  readonly lang?: string;
  /** Counts only where the page also names the entity, or one of `needs`, safely. */
  readonly risky?: boolean;
  readonly needs?: readonly string[];
}

export interface MatcherEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly common: boolean;
  readonly names: readonly MatcherName[];
  readonly decoys: readonly { readonly text: string; readonly lang?: string }[];
}

/** What the matcher knows of an entity without asking the store. */
export interface EntityLabel {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly common: boolean;
}

/** Whose name a candidate could be, and on what condition. */
export interface Interpretation {
  readonly entity: string;
  /** The name that was read, folded: the same for all spellings that fold alike. */
  readonly alias: string;
  /** null: safe. Else one of these entities must be safely named on the page. */
  readonly needs: readonly string[] | null;
  /** Where on the page the safe name must stand: a bare surname's before it. */
  readonly order?: 'before' | 'anywhere';
}

/**
 * A stretch of a block that could be a mention, before the page's context is known.
 * Offsets are UTF-16, of the block's original text. Candidates may overlap.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Empty for a decoy. */
  readonly interpretations: readonly Interpretation[];
}

/** A name that the page settles. More than one entity where the page leaves doubt. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly [string, ...string[]];
}

/** A rule of the contract that let a name count where it stands, in words for `explain`. */
export type NameRule =
  | 'capital'
  | 'as-written'
  | 'marks-ignored'
  | 'case-ignored'
  | 'spacing-ignored'
  | 'possessive'
  | 'particle'
  | 'hyphen';

/** A name that was read in a text, with why it counts. */
export interface FoundName extends Interpretation {
  /** As the pack writes it. */
  readonly name: string;
  /** The language in which it counts; null: in every one. */
  readonly lang: string | null;
  readonly rules: readonly NameRule[];
}

/** A compiled index, ready to search. It keeps no state between two calls of `find`. */
export interface Matcher {
  readonly entityCount: number;
  /** The stretches of one block that could be mentions, by start, the longest first. */
  find(text: string, lang: string | null): Candidate[];
  /** Which names of the pack are read from `start` to `end` of a block, and why they count. */
  explain(text: string, lang: string | null, start: number, end: number): FoundName[];
  entity(id: string): EntityLabel | undefined;
}
