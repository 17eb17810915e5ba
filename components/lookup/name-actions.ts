// What pages ask about single names: why one is marked, and that one is not to be, or is again.
// Must not know: tabs, how names are found, where what was taken back is kept.
import type { EntityId } from '../../data/model.ts';
import { inWords } from '../card/data/reasons.ts';
import type { Why } from '../card/model.ts';
import type { Translate } from '../i18n/words.ts';
import type { FoundName, Matcher } from '../matcher/model.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { RejectedName, RejectedNameKey } from '../rejected-names/rejected-names.ts';

export interface NamesParts {
  readonly matcher: () => Promise<Matcher>;
  /** The site for which the reader would decide on this host; null where there is none. */
  readonly siteOf: (host: string) => Promise<string | null>;
  readonly add: (mark: RejectedName) => Promise<boolean>;
  readonly drop: (key: RejectedNameKey) => Promise<void>;
  /** The interface's words. */
  readonly translate: Translate;
  /** BCP 47, of the interface. */
  readonly locale: () => string;
  readonly now: () => Date;
}

export interface Names {
  explain(message: MessageTo<'explain'>): Promise<AnswerTo<'explain'>>;
  reject(message: MessageTo<'reject-name'>): Promise<AnswerTo<'reject-name'>>;
  restore(message: MessageTo<'restore-name'>): Promise<AnswerTo<'restore-name'>>;
}

/** Characters of the page's words that a record holds. */
const MOST_WORDS = 200;

/** Answers what pages ask of single names; rejects where the dataset or the storage does. */
export function createNames(parts: NamesParts): Names {
  const { matcher, siteOf, add, drop, translate, locale, now } = parts;
  return {
    async explain({ text, lang, start, end, host, names }) {
      const [index, site] = await Promise.all([matcher(), siteOf(host)]);
      const vouch: Vouch = (needs, after) => voucher(index, lang, needs, after, names);
      const read = Map.groupBy(index.explain(text, lang, start, end), ({ entity }) => entity);
      const surface = text.slice(start, end);
      const interpretations = [...read].map(([entity, names]): Why => {
        const reading = readingOf(names, vouch);
        const { alias, langs } = reading;
        const entityName = index.entity(entity)?.name ?? entity;
        const words = inWords({ ...reading, surface, entityName }, translate, locale());
        return { entity, alias, langs, ...words };
      });
      return { surface, site, interpretations };
    },

    async reject({ entity, alias, surface, lang, site }) {
      const label = (await matcher()).entity(entity);
      const kept = await add({
        entity,
        alias,
        surface: surface.slice(0, MOST_WORDS),
        name: label?.name ?? entity,
        ...(lang !== undefined && { lang }),
        ...(site !== undefined && { site }),
        added: now().toISOString().slice(0, 10),
      });
      return { kept };
    },

    async restore({ entity, alias, site }) {
      await drop({ entity, alias, ...(site !== undefined && { site }) });
      return { ok: true };
    },
  };
}

type Vouch = (needs: readonly EntityId[], afterFullName: boolean) => string | undefined;

/** One answer of all the names of an entity that read alike. */
function readingOf(names: readonly FoundName[], vouch: Vouch) {
  // Of several spellings, the one that is nearest to the words.
  const [best] = names.toSorted((a, b) => a.rules.length - b.rules.length) as [FoundName];
  const langs = new Set(names.map(({ lang }) => lang));
  const safe = names.some(({ needs }) => needs === null);
  const because = safe
    ? undefined
    : vouch(
        names.flatMap(({ needs }) => needs ?? []),
        best.order === 'before',
      );
  return {
    alias: best.alias,
    name: best.name,
    langs: [...langs].flatMap((lang) => (langs.has(null) || lang === null ? [] : lang)),
    rules: best.rules,
    risky: !safe,
    because,
  };
}

/**
 * Which of the page's other names is one of an entity that a risky name needs. It must be safe; a
 * surname may have a full name that holds by its own company.
 */
function voucher(
  index: Matcher,
  lang: string | null,
  needs: readonly EntityId[],
  afterFullName: boolean,
  names: readonly string[],
): string | undefined {
  return names.find((name) =>
    index
      .explain(name, lang, 0, name.length)
      .some(
        (read) =>
          needs.includes(read.entity) &&
          (read.needs === null || (afterFullName && read.order !== 'before')),
      ),
  );
}
