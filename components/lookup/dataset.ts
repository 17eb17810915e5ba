// What pages ask of the dataset: which names are in these texts, and what is known of them.
// Must not know: tabs, frames, settings. Keeps the matcher for as long as the worker lives.
import type { EntityId, EntityKind, EntitySummary, Language } from '../../data/model.ts';
import type { Store } from '../../data/store/store.ts';
import { selectCard } from '../card/data/select.ts';
import type { Translate } from '../i18n/words.ts';
import type { Candidate, Matcher } from '../matcher/index.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import { type Baselines, newsSince } from '../read-history/read-history.ts';

/** Enough to tell a language by, and no more than that. */
const SAMPLE_LENGTH = 2000;

/** `browser.i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<{
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}>;

export interface Dataset {
  find(message: MessageTo<'find'>): Promise<AnswerTo<'find'>>;
  /** `read`: the visits after which everything is news to the reader. */
  cards(message: MessageTo<'cards'>, read?: Baselines): Promise<AnswerTo<'cards'>>;
  /** The matcher of all names: the one that `find` asks. */
  matcher(): Promise<Matcher>;
  /** Seeds and compiles ahead of the first question. */
  prepare(): Promise<void>;
}

/** Answers out of `store`, and rejects where the store does. */
export function createDataset(
  store: Store,
  detectLanguage: DetectLanguage,
  translate: Translate,
): Dataset {
  let loading: Promise<Matcher> | undefined;

  function matcher(): Promise<Matcher> {
    if (!loading) {
      const attempt = store.matcher();
      loading = attempt;
      attempt.catch(() => {
        loading = undefined; // a failure is not kept: the next page tries again
      });
    }
    return loading;
  }

  async function languageOf(message: MessageTo<'find'>): Promise<Language | null> {
    if (message.lang) return message.lang;
    let sample = '';
    for (const { text } of message.blocks) {
      if (sample.length >= SAMPLE_LENGTH) break;
      sample += `${text.slice(0, SAMPLE_LENGTH)}\n`;
    }
    if (!sample.trim()) return null;
    // A browser that cannot tell leaves it open: names that count in every language are still found.
    const { isReliable, languages } = await detectLanguage(sample.slice(0, SAMPLE_LENGTH)).catch(
      () => ({ isReliable: false, languages: [] }),
    );
    const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0];
    if (!isReliable || !best || best.language === 'und') return null;
    // Firefox says zh-Hant, Chromium iw: a pack's names know zh and he.
    return new Intl.Locale(best.language).language;
  }

  return {
    async find(message) {
      const [index, lang] = await Promise.all([matcher(), languageOf(message)]);
      const blocks = message.blocks.map((block) => index.find(block.text, block.lang ?? lang));
      return { lang, blocks, entities: summaries(index, blocks) };
    },

    async cards({ entities: ids, date, locale }, read) {
      const [info, entities, events] = await Promise.all([
        store.info(),
        store.entities(ids),
        store.eventsOf(ids),
      ]);
      const cited = events.flatMap((event) => event.citations.map(({ source }) => source));
      const sources = await store.sources([...new Set(cited)]);
      const { checked, covers } = info;
      const cards = [...entities.values()].map((entity) => {
        const visit = read?.get(entity.id);
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

/** Name, kind and weight of each entity that is read in the candidates. */
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
