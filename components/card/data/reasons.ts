// Says in the user's language why words are marked.
import type { Language } from '../../../data/model.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { MessageKey, Translate } from '../../i18n/words.ts';
import type { Why } from '../model.ts';

/** A rule of the matching contract by which a name counts in its place. */
type WhyRule = keyof typeof RULES;

/** How some words were read as a name of an entity. */
export interface ExplainedName {
  /** The words on the page. */
  readonly surface: string;
  /** The name as written in the dataset. */
  readonly name: string;
  /** What the user calls the entity. */
  readonly entityName: string;
  /** The languages in which the name counts; empty: all. */
  readonly langs: readonly Language[];
  readonly rules: readonly WhyRule[];
  /** Whether the name counts only beside another name. */
  readonly risky: boolean;
  /** That other name as written on this page. */
  readonly because?: string | undefined;
}

const RULES = {
  capital: 'card_whyCapital',
  'as-written': 'card_whyAsWritten',
  'marks-ignored': 'card_whyMarks',
  'case-ignored': 'card_whyCase',
  'spacing-ignored': 'card_whySpacing',
  possessive: 'card_whyPossessive',
  particle: 'card_whyParticle',
  hyphen: 'card_whyHyphen',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** In the words of `t`; languages are named in that of `locale` (BCP 47). */
export function inWords(
  read: ExplainedName,
  t: Translate,
  locale: string,
): Pick<Why, 'readAs' | 'reasons'> {
  return { readAs: readAs(read, t), reasons: reasonsOf(read, t, locale) };
}

function readAs({ surface, name, entityName }: ExplainedName, t: Translate): string {
  const asWritten = surface.replace(/\s+/g, ' ') === name;
  const isOwn = name === entityName;
  if (asWritten) return t(isOwn ? 'card_whyOwnName' : 'card_whyName', name, entityName);
  return t(isOwn ? 'card_whyReadAsOwn' : 'card_whyReadAs', surface, name, entityName);
}

function reasonsOf(read: ExplainedName, t: Translate, locale: string): string[] {
  const { langs, rules, risky, because } = read;
  return [
    ...(langs.length > 0 ? [t('card_whyLanguage', listOf(langs, locale))] : []),
    ...rules.map((rule) => t(RULES[rule])),
    ...(risky ? [because ? t('card_whyBecause', because) : t('card_whyBeside')] : []),
  ];
}

/** "English or Dutch" */
function listOf(langs: readonly Language[], locale: string): string {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return list.format(langs.map((lang) => languageName(lang, locale)));
}
