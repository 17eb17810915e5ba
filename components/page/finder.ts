// Asks the background which names are in some texts of the page.
import type { BlockText, EntityId, EntitySummary, Language } from '../../data/model.ts';
import type { Candidate } from '../matcher/model.ts';
import { askTwice } from '../messaging/failures.ts';
import { send } from '../messaging/send.ts';

export interface Finder {
  /** Every entity that the background has found on this page. */
  readonly entities: ReadonlyMap<EntityId, EntitySummary>;
  /** The page's language: as the background tells by its text, or else as it is declared. */
  readonly lang: Language | null;
  /** The candidates in each text, in order. Rejects when the second try fails too. */
  find(blocks: readonly BlockText[]): Promise<readonly (readonly Candidate[])[]>;
}

/** `declared`: the language that the page declares. Asks nothing more after `signal` aborts. */
export function createFinder(declared: Language | null, signal: AbortSignal): Finder {
  const entities = new Map<EntityId, EntitySummary>();
  let told: Language | null = null;
  return {
    entities,
    get lang() {
      return told ?? declared;
    },
    async find(blocks) {
      const answer = await askTwice(() => send('find', { lang: declared, blocks }), signal);
      told ??= answer.lang;
      for (const [id, summary] of Object.entries(answer.entities)) entities.set(id, summary);
      return JSON.parse(answer.blocks);
    },
  };
}
