// How much of what a text speaks of is in an event.
import type { StoryEvent } from '../model.ts';
import type { Topic } from './words.ts';

/** How strongly a text, or an event, is about each topic. */
export type TopicVector = ReadonlyMap<Topic, number>;

/** How much each further tag of an event says of it: the first is what it is about. */
const TAG_ORDER = [1, 0.7, 0.5, 0.4];
const LAST = 0.3;
/** How much a headline says of a paragraph below it. */
const IN_HEADLINE = 0.3;
/** What each doubling of a topic's words in a paragraph adds to it. */
const REPEATED = 0.2;

/** Topics that answer each other, and how much: of what was closed a reader asks whether it has reopened. */
const answers: Readonly<Record<Topic, Readonly<Record<Topic, number>>>> = {
  closing: { reopening: 0.8 },
  reopening: { closing: 0.8 },
  outbreak: { quarantine: 0.4, vaccines: 0.3 },
  quarantine: { outbreak: 0.4 },
  vaccines: { outbreak: 0.3 },
};

/** What an event is about, by its tags. */
export const topicsOf = ({ tags }: Pick<StoryEvent, 'tags'>): TopicVector =>
  new Map(tags.map((tag, place) => [tag, TAG_ORDER[place] ?? LAST]));

/** What a paragraph is about, and what answers that. The headline's topics count for less. */
export function topicsOfText(
  here: ReadonlyMap<Topic, number>,
  headline: ReadonlyMap<Topic, number>,
): TopicVector {
  const vector = new Map<Topic, number>();
  for (const topic of headline.keys()) vector.set(topic, IN_HEADLINE);
  for (const [topic, times] of here) vector.set(topic, 1 + REPEATED * Math.log2(times));
  for (const [topic, much] of [...vector]) {
    if (!Object.hasOwn(answers, topic)) continue;
    for (const [other, share] of Object.entries(answers[topic] ?? {})) {
      vector.set(other, Math.max(vector.get(other) ?? 0, share * much));
    }
  }
  return vector;
}

/** How much each topic tells events apart. */
export type Rarity = (topic: Topic) => number;

/** A topic that counts as if this many events without any topic were there too: few events tell little. */
const SMOOTHING = 15;

/** Matters in themselves that go with any other: that something closed or opened, or that people met. */
const general: ReadonlySet<Topic> = new Set(['closing', 'reopening', 'visits', 'construction']);
/** How much less such a topic tells events apart. */
const GENERAL = 0.4;

/** By how many of these events have a topic. */
export function rarityAmong(events: readonly StoryEvent[]): Rarity {
  const counts = new Map<Topic, number>();
  for (const { tags } of events)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return (topic) => {
    const rare = Math.log(
      1 + (events.length + SMOOTHING) / ((counts.get(topic) ?? 0) + SMOOTHING / 10),
    );
    return general.has(topic) ? rare * GENERAL : rare;
  };
}

/** The cosine of the two, by rarity: 0 if they share nothing, 1 if they are about the same. */
export function likeness(text: TopicVector, event: TopicVector, rarity: Rarity): number {
  let shared = 0;
  for (const [topic, much] of event) shared += much * (text.get(topic) ?? 0) * rarity(topic) ** 2;
  return shared === 0 ? 0 : shared / (length(text, rarity) * length(event, rarity));
}

function length(vector: TopicVector, rarity: Rarity): number {
  let sum = 0;
  for (const [topic, much] of vector) sum += (much * rarity(topic)) ** 2;
  return Math.sqrt(sum);
}
