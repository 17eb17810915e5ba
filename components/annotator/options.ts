// What an annotator is given and what it tells: types and limits.
// Must not know: how any of it is done.
import type { EntityId, Mention } from '../../data/model.ts';
import type { Find } from './lookup-queue.ts';
import type { Density } from './mark/density.ts';
import type { Disambiguate } from './mark/mentions.ts';
import type { ShadowRootOf } from './read/shadow-roots.ts';

export interface Limits {
  /** Characters read of one page. */
  readonly characters: number;
  /** Characters of one block; a longer one is cut, a single text much longer left out. */
  readonly block: number;
  /** Candidates kept on one page: so many are settled within a slice. */
  readonly candidates: number;
  /** Milliseconds of one slice of reading. */
  readonly sliceMs: number;
}

export const standardLimits: Limits = {
  characters: 5_000_000,
  block: 100_000,
  candidates: 10_000,
  sliceMs: 5,
};

/** Why a part of the page has no marks. */
export type LeftOut = 'too-long' | 'too-many-names' | 'no-answer';

export interface PageState {
  /** Mentions by entity, painted or not. */
  readonly counts: ReadonlyMap<EntityId, number>;
  readonly mentions: number;
  readonly leftOut: LeftOut | null;
}

export interface AnnotatorOptions {
  readonly document: Document;
  /** The candidates in each of some blocks of text; rejecting leaves those blocks without marks. */
  readonly find: Find;
  readonly disambiguate: Disambiguate;
  readonly isCommon: (entity: EntityId) => boolean;
  readonly openOrClosedShadowRoot: ShadowRootOf;
  /** Whether a node that comes or goes is no part of the page: it is not read for it. */
  readonly isOwn?: (node: Node) => boolean;
  /** Called when the mentions changed, and once when the page has been read. */
  readonly onChange: (state: PageState) => void;
  readonly density?: Density;
  readonly limits?: Partial<Limits>;
}

/** A mention in the page's text as `Annotator.text` gives it. */
export interface PlacedMention extends Mention {
  readonly marked: boolean;
}
