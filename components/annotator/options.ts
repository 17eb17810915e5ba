// What an annotator is given and what it reports: types and limits.
import { MAX_BLOCK, MAX_CANDIDATES } from '../../data/limits.ts';
import type { Density, EntityId, LeftOut, ShadowRootOf } from '../../data/model.ts';
import type { Candidate } from '../matcher/model.ts';
import type { Find } from './lookup-queue.ts';
import type { Disambiguate } from './mark/mentions.ts';

export interface Limits {
  /** Characters (UTF-16) read of one page. */
  readonly characters: number;
  /** Characters of one block. */
  readonly block: number;
  /** Candidates kept on one page. */
  readonly candidates: number;
  /** Main-thread time of one slice (ms). */
  readonly sliceMs: number;
}

export const standardLimits: Limits = {
  characters: 5_000_000,
  block: MAX_BLOCK,
  candidates: MAX_CANDIDATES,
  sliceMs: 5,
};

export interface AnnotatorState {
  /** Mentions by entity, painted or not. */
  readonly counts: ReadonlyMap<EntityId, number>;
  readonly mentions: number;
  /** Nothing is painted, because the page is about something else. */
  readonly silent: boolean;
  readonly leftOut: LeftOut | null;
}

export interface AnnotatorOptions {
  readonly document: Document;
  /** Finds the candidates of blocks. If it rejects, those blocks stay without marks. */
  readonly find: Find;
  readonly disambiguate: Disambiguate;
  readonly isCommon: (entity: EntityId) => boolean;
  /** Whether a page with these candidates is about what is marked; on others nothing is painted. */
  readonly isAbout?: (blocks: readonly (readonly Candidate[])[]) => boolean;
  /** Whether the page declares itself an article. */
  readonly isArticle?: () => boolean;
  /** Paint whatever the page is about. */
  readonly everywhere?: boolean;
  readonly openOrClosedShadowRoot: ShadowRootOf;
  /** True for our own nodes (cards): their coming and going is ignored. */
  readonly isOwn?: (node: Node) => boolean;
  /** Asked when a change has been read: false if nothing may be painted any more. */
  readonly mayUpdate?: () => boolean;
  /**
   * Called whenever something is to be painted, before it is: now the page needs a painter (`setPainter`) and
   * the rules of the marks.
   */
  readonly onMarked: () => void;
  /** Called when mentions have changed, and once when the page has been read. */
  readonly onChange: (state: AnnotatorState) => void;
  readonly density?: Density;
  readonly limits?: Partial<Limits>;
}
