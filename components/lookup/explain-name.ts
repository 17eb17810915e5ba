// Explains why words of a page are marked: as whose name, by which rules, and beside which other name.
import { localName } from '../../data/localize.ts';
import type { Entity, EntityId, Language } from '../../data/model.ts';
import { inWords } from '../card/data/reasons.ts';
import type { Why } from '../card/model.ts';
import type { Translate } from '../i18n/words.ts';
import type { FoundName, Matcher } from '../matcher/model.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { SenderPlace } from '../sites/sender-host.ts';
import { languageOfBlock } from './language.ts';
import type { SiteOf } from './sender-site.ts';
import { explainAsPainted } from './small-names.ts';
import type { Asker, Steps, Turns } from './turns.ts';

export interface ExplainParts {
  readonly matcher: () => Promise<Matcher>;
  readonly siteOf: SiteOf;
  readonly entities: (
    ids: readonly EntityId[],
  ) => Promise<ReadonlyMap<EntityId, Pick<Entity, 'name' | 'names'>>>;
  /** The interface's words. */
  readonly translate: Translate;
  /** BCP 47, of the interface. */
  readonly locale: () => string;
  readonly turns: Turns;
}

/** Answers `explain`, to each page in its turn; rejects if the dataset does, or the page asks too much. */
export const explainName =
  ({ matcher, siteOf, entities, translate, locale, turns }: ExplainParts) =>
  (message: MessageTo<'explain'>, sender: Asker & SenderPlace): Promise<AnswerTo<'explain'>> =>
    turns.answer(sender, message.text.length, async (takeSteps) => {
      const [index, site] = await Promise.all([matcher(), siteOf(sender)]);
      const { text, lang, start, end, names: others } = message;
      const surface = text.slice(start, end);
      const interpretations = function* (): Steps<Interpretation[]> {
        const all: Interpretation[] = [];
        const found = explainAsPainted(index, text, languageOfBlock(text, lang), start, end);
        for (const [entity, names] of Map.groupBy(found, (name) => name.entity)) {
          const companion = (risky: Need) => findCompanion(index, lang, risky, others);
          all.push(interpretationOf(entity, names, companion));
          yield;
        }
        return all;
      };
      const read = await takeSteps(interpretations());
      const known = await entities(read.map(({ entity }) => entity));
      const inUsersWords = (one: Interpretation): Why => {
        const { entity, alias, langs } = one;
        const named = known.get(entity);
        const entityName = named ? localName(named, locale()).text : entity;
        const words = inWords({ ...one, surface, entityName }, translate, locale());
        return { entity, alias, langs, ...words };
      };
      return { surface, site, interpretations: read.map(inUsersWords) };
    });

/** What a risky name needs: one of these entities, which may be named by a full name before it. */
interface Need {
  readonly entities: readonly EntityId[];
  readonly isSurname: boolean;
}

/** As a name of which entity some words were read, and why. */
interface Interpretation
  extends Pick<Why, 'entity' | 'alias' | 'langs'>,
    Pick<FoundName, 'name' | 'rules'> {
  readonly risky: boolean;
  readonly because: string | undefined;
}

/** One answer for all names of an entity that these words can be. */
function interpretationOf(
  entity: EntityId,
  names: readonly FoundName[],
  companionOf: (need: Need) => string | undefined,
): Interpretation {
  // Of several spellings, the one that needed the fewest rules.
  const [best] = names.toSorted((a, b) => a.rules.length - b.rules.length) as [FoundName];
  const langs = new Set(names.map(({ lang }) => lang));
  const risky = names.every(({ needs }) => needs !== null);
  const entities = names.flatMap(({ needs }) => needs ?? []);
  return {
    entity,
    alias: best.alias,
    name: best.name,
    langs: [...langs].flatMap((lang) => (langs.has(null) || lang === null ? [] : lang)),
    rules: best.rules,
    risky,
    because: risky ? companionOf({ entities, isSurname: best.where === 'before' }) : undefined,
  };
}

/**
 * The companion in rule 6 of the matching contract: the first of the page's other names that names a
 * needed entity and is safe. For a surname, a full name counts that is risky itself. `disambiguate`
 * says whether a companion is there; this says which one.
 */
const findCompanion = (
  index: Matcher,
  lang: Language | null,
  { entities, isSurname }: Need,
  others: readonly string[],
): string | undefined =>
  others.find((name) =>
    explainAsPainted(index, name, languageOfBlock(name, lang), 0, name.length).some(
      ({ entity, needs, where }) =>
        entities.includes(entity) && (needs === null || (isSurname && where !== 'before')),
    ),
  );
