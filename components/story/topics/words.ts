// How the words of one language are written down, and found in a text.
import type { Language } from '../../../data/model.ts';

/** What a paragraph can speak of: the tags of events that have words here. */
export type Topic = string;

/**
 * The words of each topic, with a blank between two. Each is the beginning of a word (`touris`), or of some
 * words that follow each other (`red-cross`), or a whole word (`=tour`). In a script without blanks it is what
 * stands anywhere in the text.
 */
export type Words = Readonly<Record<Topic, string>>;

/** Written without blanks between words, or with endings that run on into others. */
const anywhere: readonly Language[] = ['ja', 'ko', 'zh'];

/** A conjunction or preposition, and the article, are written as one with the word. */
const joined = '[وفبلك]?(?:ال|لل)?';

export interface TopicFinder {
  /** How often the words of each topic are in the text; those that are not are left out. */
  topicsIn(text: string): ReadonlyMap<Topic, number>;
}

/** Finds the words of a language in one pass. Where one begins another, the longer one counts. */
export function topicFinder(words: Words, lang: Language): TopicFinder {
  const topicsOf = new Map<string, Topic[]>();
  const patterns = new Map<string, string>();
  for (const [topic, list] of Object.entries(words)) {
    for (const word of list.split(' ')) {
      const text = word.replace(/^=/, '').replaceAll('-', ' ');
      topicsOf.set(text, [...(topicsOf.get(text) ?? []), topic]);
      patterns.set(
        text,
        text.replaceAll(' ', '[\\s-]') + (word.startsWith('=') ? '(?!\\p{L})' : ''),
      );
    }
  }
  const longestFirst = [...patterns].sort(([a], [b]) => b.length - a.length);
  const any = `(${longestFirst.map(([, pattern]) => pattern).join('|')})`;
  const before = anywhere.includes(lang) ? '' : `(?<!\\p{L})${lang === 'ar' ? joined : ''}`;
  const expression = new RegExp(before + any, 'giu');
  return {
    topicsIn(text) {
      const found = new Map<Topic, number>();
      for (const [, word = ''] of text.matchAll(expression)) {
        const known = word.toLowerCase().replace(/[\s-]/g, ' ');
        for (const topic of topicsOf.get(known) ?? [])
          found.set(topic, (found.get(topic) ?? 0) + 1);
      }
      return found;
    },
  };
}
