// Asks the background what names stand in some texts. Must not know: the page.
import type { BlockText, EntityId, EntitySummary, Language } from '../../data/model.ts';
import { pause } from '../annotator/index.ts';
import type { Candidate } from '../matcher/model.ts';
import { MessageError } from '../messaging/errors.ts';
import { send } from '../messaging/send.ts';

/** A worker that is being updated or has just been killed is back by then (ms). */
const RETRY_AFTER = 400;

/** What the background has told of this page's names so far. */
export class Finder {
  readonly entities = new Map<EntityId, EntitySummary>();
  /** The page's language: declared, or else as the background detected it. */
  lang: Language | null;
  /** What the page says of itself. */
  readonly declared: Language | null;
  readonly #signal: AbortSignal;

  constructor(declared: Language | null, signal: AbortSignal) {
    this.lang = declared;
    this.declared = declared;
    this.#signal = signal;
  }

  /** The candidates in each text, in order. Rejects when the second try fails too. */
  readonly find = async (
    blocks: readonly BlockText[],
  ): Promise<readonly (readonly Candidate[])[]> => {
    const ask = () => send('find', { lang: this.declared, blocks });
    const answer = await ask().catch(async (error: unknown) => {
      if (this.#signal.aborted || isGone(error)) throw error;
      await pause(RETRY_AFTER);
      return ask();
    });
    this.lang ??= answer.lang;
    for (const [id, summary] of Object.entries(answer.entities)) this.entities.set(id, summary);
    return answer.blocks;
  };
}

/** The extension was updated or removed under this page: nobody will answer any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof MessageError && error.kind === 'gone';
