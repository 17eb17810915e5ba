// How much each thing counts in the choice, in points: the weight of an event is 1 to 5 of them. README.md
// tells why, and how these were found.

export const weights = {
  /** What the entity, or a part of it, is to the event. */
  role: { subject: 1.6, involved: 0.5, place: 0.6 },
  /** How much of that where it is a part. */
  byPart: 0.4,
  /** The paragraph and the event are about the same, and about nothing else. */
  topic: 4,
  /** The paragraph speaks of something, and the event of nothing of it. */
  offTopic: 2.5,
  /** Rare words that the paragraph shares with the event's own text. */
  words: 1.9,
  /** Each further name of the paragraph that takes part; of a common one; and of all together at most. */
  name: 0.6,
  commonName: 0.5,
  names: 2.4,
  /** Each doubling of the years (and one) between an earlier event and the article; a later one. */
  earlierYears: 0.25,
  laterYears: 0.9,
  /** It was over before the pack's own story begins. */
  background: 2,
  /** The article reports it itself. */
  ownNews: 5.5,
  /** It is one story with an event that was chosen before it. */
  sameStory: 0.2,
  /** Fewer points are not worth a place. Background may have as many fewer as it loses. */
  least: 2.2,
  /** Nor so many fewer than the first one of its half; nor, for the last place, than the one before. */
  behindFirst: 3.2,
  behindLast: 1.5,
};

/** Events that are shown at most: on each side of the article, or in the one list where it has no date. */
export interface Places {
  readonly until: number;
  readonly since: number;
  readonly undated: number;
  /** So many of a list need not be worth nearly as much as the one before. */
  readonly sure: number;
}

export const places = {
  card: { until: 3, since: 3, undated: 4, sure: 2 },
  page: { until: 5, since: 4, undated: 6, sure: 6 },
} satisfies Record<string, Places>;
