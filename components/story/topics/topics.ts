// What a text speaks of, in any language whose words are known.
import type { Language } from '../../../data/model.ts';
import type { Paragraph } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { vocabulary } from './vocabulary/index.ts';
import { type Topic, TopicFinder } from './words.ts';

const finders = new Map<Language, TopicFinder>();

const NONE: ReadonlyMap<Topic, number> = new Map();

/** The topics of a text, with how often it has their words. None in a language whose words are not known. */
export const topicsIn = oncePer(
  ({ text, lang }: Pick<Paragraph, 'text' | 'lang'>): ReadonlyMap<Topic, number> =>
    finderOf(lang)?.topicsIn(text) ?? NONE,
);

function finderOf(lang: Language | null): TopicFinder | undefined {
  if (lang === null || !Object.hasOwn(vocabulary, lang)) return undefined;
  let finder = finders.get(lang);
  if (!finder) {
    finder = new TopicFinder(vocabulary[lang] ?? {}, lang);
    finders.set(lang, finder);
  }
  return finder;
}
