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

/** A topic that counts as if this many events without any topic were there too: few events tell little. */
const SMOOTHING = 15;

/** Matters in themselves that go with any other: that something closed or opened, or that people met. */
const general: ReadonlySet<Topic> = new Set(['closing', 'reopening', 'visits', 'construction']);
/** How much less such a topic tells events apart. */
const GENERAL = 0.4;

/** How much each topic tells these events apart: the more, the fewer of them have it. */
function rarityAmong(events: readonly StoryEvent[]): (topic: Topic) => number {
  const counts = new Map<Topic, number>();
  for (const { tags } of events) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const all = events.length + SMOOTHING;
  return (topic) => {
    const rare = Math.log(1 + all / ((counts.get(topic) ?? 0) + SMOOTHING / 10));
    return general.has(topic) ? rare * GENERAL : rare;
  };
}

/**
 * Returns how alike a text and each of these events are, by rarity among them: from 0, they share nothing, to 1,
 * they are about the same (the cosine of the two).
 */
export function likenessAmong(
  events: readonly StoryEvent[],
): (text: TopicVector) => (event: StoryEvent) => number {
  const rarityOf = rarityAmong(events);
  const scaled = (vector: TopicVector): TopicVector =>
    new Map([...vector].map(([topic, much]) => [topic, much * rarityOf(topic)]));
  // Many events have the same tags.
  const byTags = oncePerTags((event) => unit(scaled(topicsOf(event))));
  return (text) => {
    const here = unit(scaled(text));
    return oncePerTags((event) => {
      let shared = 0;
      for (const [topic, much] of byTags(event)) shared += much * (here.get(topic) ?? 0);
      return shared;
    });
  };
}

/** Makes a thing of the tags of an event, once for all events that have the same. */
function oncePerTags<V>(
  make: (event: Pick<StoryEvent, 'tags'>) => V,
): (event: Pick<StoryEvent, 'tags'>) => V {
  const made = new Map<string, V>();
  return (event) => {
    const key = event.tags.join(' ');
    let value = made.get(key);
    if (value === undefined) {
      value = make(event);
      made.set(key, value);
    }
    return value;
  };
}

/** The same direction, with a length of 1. */
function unit(vector: TopicVector): TopicVector {
  const length = Math.hypot(...vector.values());
  return new Map([...vector].map(([topic, much]) => [topic, much / (length || 1)]));
}
