// What pages ask about many names: which are in these texts, and the cards of some. Keeps the matcher
// for as long as the background runs.
import { costOf, MAX_CANDIDATES } from '../../data/limits.ts';
import type { BlockText, EntityId, EntityKind, EntitySummary, Language } from '../../data/model.ts';
import type { Store } from '../../data/store/store.ts';
import { articleDate } from '../dates/publication/publication-date.ts';
import type { Translate } from '../i18n/words.ts';
import type { Candidate, Matcher } from '../matcher/index.ts';
import { namesSubject } from '../matcher/topic.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { Baselines } from '../read-history/read-history.ts';
import { type RejectedHere, withoutRejected } from '../rejected-names/rejected-names.ts';
import { type ArticleRecords, cardsOf, choicesIn, sourcesOf } from './article-cards.ts';
import { createLanes } from './lanes.ts';
import { type DetectLanguage, languageOf, languageOfBlock } from './language.ts';
import { withSeams } from './raw-text.ts';
import { smallNames } from './small-names.ts';
import type { Asker, Steps, Turns } from './turns.ts';

export interface PackLookup {
  /** Whether a raw text names the subject of the pack. `lang` is what the page declares. */
  isAbout(text: string, lang: Language | null, asker: Asker): Promise<boolean>;
  /**
   * Without the names that are rejected where the question comes from. Of very many candidates only the
   * first: the page keeps no more.
   */
  find(
    message: MessageTo<'find'>,
    asker: Asker,
    rejected?: Promise<RejectedHere>,
  ): Promise<AnswerTo<'find'>>;
  /**
   * Cards without news of names that are not in `visits`, the user's last visits. Names that are not in
   * the pack, or whose card cannot be made, are left out.
   */
  cards(message: MessageTo<'cards'>, asker: Asker, visits?: Baselines): Promise<AnswerTo<'cards'>>;
  /** Those of these ids that the pack has: a page can name any. */
  known(ids: readonly EntityId[]): Promise<ReadonlySet<EntityId>>;
  /** The matcher of all names that `find` uses. */
  matcher(): Promise<Matcher>;
  /** Fills the database and compiles the matcher before the first question. */
  prepare(): Promise<void>;
}

const NONE = Promise.resolve<RejectedHere>(new Set());

export interface PackLookupParts {
  readonly store: Store;
  readonly detectLanguage: DetectLanguage;
  /** The interface's words. */
  readonly translate: Translate;
  /** BCP 47, of the interface. */
  readonly locale: () => string;
  readonly turns: Turns;
  /** Called with what kept a card from being made. */
  readonly onProblem?: (problem: unknown) => void;
}

/** What cards cost, in the characters of `Turns`: they are questions to the database too. */
const CARDS_COST = 300_000;

/** Answers from the store, to each page in its turn; rejects if the store does, or the page asks too much. */
export function createPackLookup(parts: PackLookupParts): PackLookup {
  const { store, detectLanguage, translate, locale, turns, onProblem = () => {} } = parts;
  const lanes = createLanes();
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

  /** What the pack has of these names. */
  async function read(ids: readonly EntityId[]): Promise<ArticleRecords> {
    const [info, entities] = await Promise.all([store.info(), store.entities(ids)]);
    const parts = [...entities.values()].flatMap((entity) => entity.parts ?? []);
    return { info, entities, events: await store.eventsOf([...new Set([...ids, ...parts])]) };
  }

  return {
    isAbout: (text, lang, asker) =>
      turns.answer(asker, text.length, async (takeSteps) =>
        takeSteps(subjectNamed(await matcher(), text, lang)),
      ),

    find: (message, asker, rejecting = NONE) =>
      turns.answer(asker, costOf(message.blocks), async (takeSteps) => {
        const [index, lang, rejected] = await Promise.all([
          matcher(),
          languageOf(message.blocks, message.lang, detectLanguage),
          rejecting,
        ]);
        return takeSteps(findAnswer(index, message.blocks, lang, rejected));
      }),

    cards: (question, asker, visits) =>
      turns.answer(asker, CARDS_COST + costOf(question.paragraphs), async (takeSteps) => {
        const ids = [...new Set(question.paragraphs.flatMap(({ entities }) => entities))];
        const lane = asker.tab?.id;
        const records = await lanes(lane, () => read(ids));
        const date = question.dated && articleDate(question.dated);
        const choices = await takeSteps(choicesIn(question, date, records, onProblem));
        const sources = await lanes(lane, () => store.sources(sourcesOf(choices, records.events)));
        const words = { sources, visits, translate, locale: locale() };
        return { cards: await takeSteps(cardsOf(choices, date, records, words, onProblem)) };
      }),

    async known(ids) {
      if (ids.length === 0) return new Set();
      const index = await matcher();
      return new Set(ids.filter((id) => index.entity(id)));
    },

    matcher,

    async prepare() {
      await matcher();
    },
  };
}

/**
 * As if the language were not known, then every safe name of any language counts, and with the rules of the
 * declared one: the gate would rather open in vain than stay shut.
 */
function* subjectNamed(index: Matcher, raw: string, lang: Language | null): Steps<boolean> {
  const text = yield* withSeams(raw);
  const isSubject = (id: EntityId) => index.entity(id)?.subject === true;
  for (const assumed of lang === null ? [null] : [null, lang]) {
    const candidates = yield* index.findInSteps(text, assumed, MAX_CANDIDATES);
    if (namesSubject([candidates], isSubject)) return true;
    yield;
  }
  return false;
}

function* findAnswer(
  index: Matcher,
  texts: readonly BlockText[],
  lang: Language | null,
  rejected: RejectedHere,
): Steps<AnswerTo<'find'>> {
  const found = yield* candidatesOf(index, texts, lang);
  const left = withoutRejected(found, rejected);
  yield;
  const entities = summaries(index, left);
  const blocks: string[] = [];
  for (const candidates of left) {
    yield;
    blocks.push(JSON.stringify(candidates));
  }
  return { lang, blocks: `[${blocks}]`, entities };
}

/** By start, the longest first, as the matcher gives them. */
const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end;

/** The candidates in each block, one step for a block or a part of it. */
function* candidatesOf(
  index: Matcher,
  blocks: readonly BlockText[],
  lang: Language | null,
): Steps<Candidate[][]> {
  const found: Candidate[][] = [];
  let most = MAX_CANDIDATES;
  for (const block of blocks) {
    const read = languageOfBlock(block.text, block.lang ?? lang);
    const written = most > 0 ? yield* index.findInSteps(block.text, read, most) : [];
    const small = most > 0 ? yield* smallNames(index, block.text, read, written) : [];
    const candidates = small.length > 0 ? [...written, ...small].sort(byPlace) : written;
    found.push(candidates);
    most -= candidates.length;
    yield;
  }
  return found;
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
      const { name, kind, common, subject } = label;
      found[id] = { name, kind: kind as EntityKind, common, ...(subject && { subject }) };
    }
  }
  return found;
}
