// Which rare words of an event's own text a paragraph shares, where the pack has the paragraph's language.
import type { Paragraph, StoryEvent } from './model.ts';
import { oncePer } from './once-per.ts';
import { eventStems, stemsOfParagraph } from './stems.ts';

/** What the rarities of shared words come to, for their share to be full. */
const MANY = 10;

/** Events whose words are read in one step: some milliseconds. */
const PORTION = 1000;

const wordsRead = oncePer((_: readonly StoryEvent[]) => new Set<Paragraph['lang']>());

/**
 * Reads the words of events in a language, one portion a step, before `sharedWords` needs them all at once.
 * Later the same events have no steps.
 */
export function* readWords(
  events: readonly StoryEvent[],
  lang: Paragraph['lang'],
): Generator<void, void, void> {
  if (lang === null || wordsRead(events).has(lang)) return;
  const stems = eventStems(lang);
  for (const [at, event] of events.entries()) {
    stems.of(event);
    if (at % PORTION === PORTION - 1) yield;
  }
  wordsRead(events).add(lang);
}

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
  const stems = eventStems(lang);
  const all = events.map(stems.of);
  const counts = new Uint32Array(stems.size);
  for (const ofEvent of all) for (const stem of ofEvent) counts[stem] = (counts[stem] ?? 0) + 1;
  /** Of the paragraph's words; all others have none. */
  const rarities = new Float64Array(stems.size);
  for (const stem of stemsOfParagraph(paragraph)) {
    const number = stems.numberOf(stem);
    const count = number === undefined ? 0 : counts[number];
    if (number !== undefined && count) rarities[number] = Math.log(events.length / count);
  }
  return (event) => {
    let sum = 0;
    for (const stem of stems.of(event)) sum += rarities[stem] ?? 0;
    return Math.min(1, sum / MANY);
  };
}
