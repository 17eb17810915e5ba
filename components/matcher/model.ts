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

/** Whose name a candidate could be, and on what condition. */
export interface Reading {
  readonly entity: string;
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
  readonly readings: readonly Reading[];
}
