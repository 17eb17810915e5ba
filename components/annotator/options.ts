// What an annotator is given and what it tells: types and limits.
// Must not know: how any of it is done.
import type { Density, EntityId, LeftOut, ShadowRootOf } from '../../data/model.ts';
import type { Find } from './lookup-queue.ts';
import type { Mark } from './mark/highlighter.ts';
import type { Disambiguate } from './mark/mentions.ts';

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

export interface PageState {
  /** Mentions by entity, painted or not. */
  readonly counts: ReadonlyMap<EntityId, number>;
  readonly mentions: number;
  /** Nothing is being read or asked at the moment. */
  readonly settled: boolean;
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

export interface Jump {
  readonly mark: Mark;
  readonly range: Range;
  /** Which of `count` it is, from 0. */
  readonly index: number;
  readonly count: number;
}
