// Answers what a page asks for its cards, and that one was read.
import type { EntityId } from '../../data/model.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import { baselinesOf, dayOf, type ReadHistory } from '../read-history/read-history.ts';
import type { PackLookup } from './pack-lookup.ts';
import { isPrivate, mayTellNews, type PrivateSender } from './private-sender.ts';
import type { Asker } from './turns.ts';

export interface CardAnswersParts {
  readonly cards: PackLookup['cards'];
  /** When the user last read which name's card; empty if that is not kept. */
  readonly history: () => Promise<ReadHistory>;
  readonly keepRead: (entity: EntityId, options: { readonly private: boolean }) => Promise<unknown>;
  readonly now: () => Date;
}

export const cardAnswers = ({ cards, history, keepRead, now }: CardAnswersParts) => ({
  async cards(
    message: MessageTo<'cards'>,
    sender: Asker & PrivateSender,
  ): Promise<AnswerTo<'cards'>> {
    const read = mayTellNews(sender) ? await history() : new Map();
    return cards(message, sender, baselinesOf(read, dayOf(now())));
  },

  async read({ entity }: MessageTo<'read'>, sender: PrivateSender): Promise<AnswerTo<'read'>> {
    await keepRead(entity, { private: isPrivate(sender) });
    return { ok: true };
  },
});
