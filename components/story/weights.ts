// How much each thing counts in the choice, in points: the weight of an event is 1 to 5 of them. README.md
// tells why, and how these were found.

export const weights = {
  /** What the entity, or a part of it, is to the event. */
  role: { subject: 2, involved: 0.5, place: 0.6 },
  /** How much of that where it is a part. */
  byPart: 0.2,
  /** The passage and the event are about the same, and about nothing else. */
  topic: 5.5,
  /** Likeness from which an event counts as on the topic, and what it loses below that, at most. */
  onTopic: 0.5,
  offTopic: 1.75,
  /** Rare words that the passage shares with the event's own text. */
  words: 1.4,
  /** Each further name of the passage that takes part; of a common one; and of all together at most. */
  name: 0.8,
  commonName: 0.7,
  names: 1.6,
  /** Each doubling of the years (and one) between an earlier event and the article; a later one. */
  earlierYears: 0.3,
  laterYears: 1,
  /** It was over before the pack's own story begins. */
  background: 2.5,
  /** The article reports it itself. */
  ownNews: 7,
  /** It is one story with an event that was chosen before it. */
  sameStory: 0.8,
  /** Fewer points are not worth a place. Background may have as many fewer as it loses. */
  least: 2.7,
  /** Nor so many fewer than the first one of its half. */
  behind: 5,
};

/** Events that are shown at most: on each side of the article, or in the one list where it has no date. */
export interface Places {
  readonly until: number;
  readonly since: number;
  readonly undated: number;
}

export const places = {
  card: { until: 3, since: 3, undated: 4 },
  page: { until: 5, since: 4, undated: 6 },
} satisfies Record<string, Places>;
