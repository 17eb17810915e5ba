// What a text speaks of, in any language whose words are known.
import type { Language } from '../../../data/model.ts';
import { vocabulary } from './vocabulary/index.ts';
import { type Topic, TopicFinder } from './words.ts';

const finders = new Map<Language, TopicFinder>();

const NONE: ReadonlyMap<Topic, number> = new Map();

/** The topics of a text, with how often it has their words. None in a language whose words are not known. */
export function topicsIn(text: string, lang: Language | null): ReadonlyMap<Topic, number> {
  if (lang === null || !Object.hasOwn(vocabulary, lang)) return NONE;
  let finder = finders.get(lang);
  if (!finder) {
    finder = new TopicFinder(vocabulary[lang] ?? {}, lang);
    finders.set(lang, finder);
  }
  return finder.topicsIn(text);
}
