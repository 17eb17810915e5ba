// Which rare words of an event's own text a paragraph shares, where the pack has the paragraph's language.
import type { Language } from '../../data/model.ts';
import type { Paragraph, StoryEvent } from './model.ts';
import { oncePer } from './once-per.ts';
import { isUnspaced } from './unspaced.ts';

/** Letters by which two words count as forms of one, and the fewest that say anything. */
const STEM = 6;
const LEAST = 4;
/** What the rarities of shared words come to, for their share to be full. */
const MANY = 10;

/** The words of a text by their beginnings; pairs of characters where there are no blanks between words. */
function stemsOf(text: string, lang: Language): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!isUnspaced(lang)) {
      if (word.length >= LEAST) stems.add(word.slice(0, STEM));
    } else {
      for (let i = 0; i + 2 <= word.length; i++) stems.add(word.slice(i, i + 2));
    }
  }
  return stems;
}

const stemsByLanguage = oncePer((_: StoryEvent) => new Map<Language, readonly string[]>());

function stemsOfEvent(event: StoryEvent, lang: Language): readonly string[] {
  const known = stemsByLanguage(event);
  let stems = known.get(lang);
  if (!stems) {
    const { title, summary } = event;
    stems = [...stemsOf(`${title[lang] ?? ''} ${summary[lang] ?? ''}`, lang)];
    known.set(lang, stems);
  }
  return stems;
}

const stemsOfParagraph = oncePer(({ text, lang }: Pick<Paragraph, 'text' | 'lang'>) =>
  stemsOf(text, lang ?? ''),
);

/**
 * Returns how much of an event's words a paragraph has: 0, none, to 1. A word counts by its rarity among these
 * events, so that the name that all of them have says nothing.
 */
export function sharedWords(
  events: readonly StoryEvent[],
  paragraph: Pick<Paragraph, 'text' | 'lang'>,
): (event: StoryEvent) => number {
  const { lang } = paragraph;
  if (lang === null || !events.some(({ title }) => Object.hasOwn(title, lang))) return () => 0;
  const here = stemsOfParagraph(paragraph);
  const counts = new Map<string, number>();
  const shared = new Map<StoryEvent, readonly string[]>();
  for (const event of events) {
    const both = stemsOfEvent(event, lang).filter((stem) => here.has(stem));
    shared.set(event, both);
    for (const stem of both) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (event) => {
    let sum = 0;
    for (const stem of shared.get(event) ?? []) {
      sum += Math.log(events.length / (counts.get(stem) ?? 1));
    }
    return Math.min(1, sum / MANY);
  };
}
