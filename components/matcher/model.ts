// The types of what goes into the matcher and what comes out.

/** A way to write a name. */
export interface MatcherName {
  readonly text: string;
  /** BCP 47 tag of the language in which it counts; absent: in every language. */
  readonly lang?: string;
  /** Counts only on a page that also names the entity, or one of `needs`, safely. */
  readonly risky?: boolean;
  readonly needs?: readonly string[];
  /** That safe name must be in the same block or the one before; only if risky. */
  readonly near?: boolean;
}

export interface MatcherEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly common: boolean;
  /** Where a page names it, the page is about the pack; where no entity has it, any of them does. */
  readonly subject?: boolean;
  readonly names: readonly MatcherName[];
  readonly decoys: readonly { readonly text: string; readonly lang?: string }[];
}

/** What the matcher knows of an entity without asking the store. */
export interface EntityLabel {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly common: boolean;
  readonly subject: boolean;
}

/** Which entity a candidate could name, and on what condition. */
export interface Interpretation {
  readonly entity: string;
  /** The name that was found, folded: the same for all spellings that fold alike. */
  readonly alias: string;
  /** null: it counts everywhere (safe). Else one of these entities must be safely named on the page. */
  readonly needs: readonly string[] | null;
  /** Where on the page that must be: for a bare surname, before it; `near`: in its block or the one before. */
  readonly where?: 'before' | 'near' | 'anywhere';
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
  /** It lacks capitals, and counts only where the page paints its words in them. Never set by the matcher. */
  readonly small?: boolean;
}

/**
 * A name that counts on its page; several entities if the page leaves it in doubt. The same shape as
 * `Mention` in data/model.ts, which this folder must not import.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly [string, ...string[]];
}

/** A rule of the contract by which a name counts although the text differs, or because of what follows. */
export type NameRule =
  | 'capital'
  | 'as-written'
  | 'marks-ignored'
  | 'case-ignored'
  | 'spacing-ignored'
  | 'possessive'
  | 'particle'
  | 'hyphen';

/** A name that was found in a text, with why it counts. */
export interface FoundName extends Interpretation {
  /** As the pack writes it. */
  readonly name: string;
  /** The primary subtag of the language in which it counts; null: every language. */
  readonly lang: string | null;
  readonly rules: readonly NameRule[];
}

/** A compiled index, ready to search. Keeps no state of a text between two calls. */
export interface Matcher {
  readonly entityCount: number;
  /** The stretches of one block that could be mentions, by start, the longest first. `lang`: BCP 47. */
  find(text: string, lang: string | null): Candidate[];
  /**
   * The same in steps, between which the caller can do other work. Of more than about `most` candidates
   * only the first are found.
   */
  findInSteps(text: string, lang: string | null, most?: number): Generator<undefined, Candidate[]>;
  /** The names of the pack that are written from `start` to `end` of a block, and why they count. */
  explain(text: string, lang: string | null, start: number, end: number): FoundName[];
  entity(id: string): EntityLabel | undefined;
}
