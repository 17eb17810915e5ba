// The check of what a page tells of the day of its article.
import { MAX_CLUE, MAX_CLUES } from '../../data/date-clues.ts';
import { flag, list, optional, shape, text } from './schema.ts';
import { languageTag } from './texts.ts';

const clue = text(MAX_CLUE);
const clues = list(clue, MAX_CLUES);
const shown = list(
  shape({ text: clue, time: optional(clue), names: clues, block: clue, isAside: flag }),
  MAX_CLUES,
);

export const dateClues = shape({
  lang: languageTag,
  addresses: clues,
  openGraphType: clue,
  linked: list(shape({ published: clues, changed: clues, own: flag }), MAX_CLUES),
  metas: list(shape({ name: clue, content: clue }), MAX_CLUES),
  items: list(shape({ value: clue, own: flag }), MAX_CLUES),
  after: shown,
  before: shown,
  numeric: clue,
});
