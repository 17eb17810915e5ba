// Explains why words of a page are marked: as whose name, by which rules, and beside which other name.
import type { EntityId, Language } from '../../data/model.ts';
import { inWords } from '../card/data/reasons.ts';
import type { Why } from '../card/model.ts';
import type { Translate } from '../i18n/words.ts';
import type { FoundName, Matcher } from '../matcher/model.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { SenderPlace } from '../sites/sender-host.ts';
import type { SiteOf } from './sender-site.ts';

export interface ExplainParts {
  readonly matcher: () => Promise<Matcher>;
  readonly siteOf: SiteOf;
  /** The interface's words. */
  readonly translate: Translate;
  /** BCP 47, of the interface. */
  readonly locale: () => string;
}

/** Answers `explain`; rejects if the dataset does. */
export const explainName =
  ({ matcher, siteOf, translate, locale }: ExplainParts) =>
  async (message: MessageTo<'explain'>, sender: SenderPlace): Promise<AnswerTo<'explain'>> => {
    const { text, lang, start, end, names: others } = message;
    const [index, site] = await Promise.all([matcher(), siteOf(sender)]);
    const surface = text.slice(start, end);
    const byEntity = Map.groupBy(index.explain(text, lang, start, end), ({ entity }) => entity);
    const interpretations = [...byEntity].map(([entity, names]): Why => {
      const interpretation = interpretationOf(names, (risky) =>
        findCompanion(index, lang, risky, others),
      );
      const { alias, langs } = interpretation;
      const entityName = index.entity(entity)?.name ?? entity;
      const words = inWords({ ...interpretation, surface, entityName }, translate, locale());
      return { entity, alias, langs, ...words };
    });
    return { surface, site, interpretations };
  };

/** What a risky name needs: one of these entities, which may be named by a full name before it. */
interface Need {
  readonly entities: readonly EntityId[];
  readonly isSurname: boolean;
}

/** One answer for all names of an entity that these words can be. */
function interpretationOf(
  names: readonly FoundName[],
  companionOf: (need: Need) => string | undefined,
) {
  // Of several spellings, the one that needed the fewest rules.
  const [best] = names.toSorted((a, b) => a.rules.length - b.rules.length) as [FoundName];
  const langs = new Set(names.map(({ lang }) => lang));
  const risky = names.every(({ needs }) => needs !== null);
  const entities = names.flatMap(({ needs }) => needs ?? []);
  return {
    alias: best.alias,
    name: best.name,
    langs: [...langs].flatMap((lang) => (langs.has(null) || lang === null ? [] : lang)),
    rules: best.rules,
    risky,
    because: risky ? companionOf({ entities, isSurname: best.order === 'before' }) : undefined,
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
    index
      .explain(name, lang, 0, name.length)
      .some(
        ({ entity, needs, order }) =>
          entities.includes(entity) && (needs === null || (isSurname && order !== 'before')),
      ),
  );
