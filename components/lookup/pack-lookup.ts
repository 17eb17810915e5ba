// What pages ask about many names: which are in these texts, and the cards of some. Keeps the matcher
// for as long as the background runs.
import type { EntityId, EntityKind, EntitySummary } from '../../data/model.ts';
import type { Store } from '../../data/store/store.ts';
import { selectCard } from '../card/data/select.ts';
import type { Translate } from '../i18n/words.ts';
import type { Candidate, Matcher } from '../matcher/index.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import { type Baselines, newsSince } from '../read-history/read-history.ts';
import { type RejectedHere, withoutRejected } from '../rejected-names/rejected-names.ts';
import { type DetectLanguage, languageOfTexts } from './language.ts';

export interface PackLookup {
  /** Without the names that are rejected where the question comes from. */
  find(message: MessageTo<'find'>, rejected?: Promise<RejectedHere>): Promise<AnswerTo<'find'>>;
  /** Cards without news of names that are not in `visits`, the user's last visits. */
  cards(message: MessageTo<'cards'>, visits?: Baselines): Promise<AnswerTo<'cards'>>;
  /** The matcher of all names that `find` uses. */
  matcher(): Promise<Matcher>;
  /** Fills the database and compiles the matcher before the first question. */
  prepare(): Promise<void>;
}

const NONE = Promise.resolve<RejectedHere>(new Set());

/** Answers from `store`; rejects if the store does. */
export function createPackLookup(
  store: Store,
  detectLanguage: DetectLanguage,
  translate: Translate,
): PackLookup {
  let loading: Promise<Matcher> | undefined;

  function matcher(): Promise<Matcher> {
    if (!loading) {
      const attempt = store.matcher();
      loading = attempt;
      attempt.catch(() => {
        loading = undefined; // The next page tries again.
      });
    }
    return loading;
  }

  return {
    async find(message, rejecting = NONE) {
      const [index, lang, rejected] = await Promise.all([
        matcher(),
        message.lang || languageOfTexts(message.blocks, detectLanguage),
        rejecting,
      ]);
      const found = message.blocks.map((block) => index.find(block.text, block.lang ?? lang));
      const blocks = withoutRejected(found, rejected);
      return { lang, blocks, entities: summaries(index, blocks) };
    },

    async cards({ entities: ids, date, locale }, visits) {
      const [info, entities, events] = await Promise.all([
        store.info(),
        store.entities(ids),
        store.eventsOf(ids),
      ]);
      const cited = events.flatMap((event) => event.citations.map(({ source }) => source));
      const sources = await store.sources([...new Set(cited)]);
      const { checked, covers } = info;
      const cards = [...entities.values()].map((entity) => {
        const visit = visits?.get(entity.id);
        const card = selectCard({
          entity,
          events: events.filter((event) => event.entities.includes(entity.id)),
          sources,
          page: entities,
          date,
          locale,
          translate,
          checked,
          covers,
          ...(visit && { newsOf: (event) => newsSince(event, visit) }),
        });
        return [entity.id, card];
      });
      return { cards: Object.fromEntries(cards) };
    },

    matcher,

    async prepare() {
      await matcher();
    },
  };
}

/** Name, kind and weight of each entity that a candidate may mean. */
function summaries(
  index: Matcher,
  blocks: readonly (readonly Candidate[])[],
): Record<EntityId, EntitySummary> {
  const found: Record<EntityId, EntitySummary> = {};
  for (const { interpretations } of blocks.flat()) {
    for (const { entity: id } of interpretations) {
      const label = id in found ? undefined : index.entity(id);
      if (!label) continue;
      found[id] = { name: label.name, kind: label.kind as EntityKind, common: label.common };
    }
  }
  return found;
}
