// The texts in messages to the background, each with its greatest length.
import {
  BLOCK_COST,
  costOf,
  MAX_BATCH,
  MAX_BLOCK,
  MAX_ENTITIES,
  MAX_LABEL,
  MAX_PARAGRAPH,
  MAX_PARAGRAPHS,
  MAX_TAG,
} from '../../data/limits.ts';
import { list, optional, refined, shape, text } from './schema.ts';

/** An id or a name. */
export const label = text(MAX_LABEL);

/** A BCP 47 tag, or what a page gives as one: a language, its script, its region and some more. */
export const languageTag = text(MAX_TAG);

/** The text of one block of a page, or a part of it. */
export const blockText = text(MAX_BLOCK);

/** As many blocks as the page script puts into one message. */
export const blocks = refined(
  list(shape({ text: blockText, lang: optional(languageTag) }), Math.floor(MAX_BATCH / BLOCK_COST)),
  `blocks of ${MAX_BATCH} in all`,
  (blocks) => costOf(blocks) <= MAX_BATCH,
);

/** The paragraphs of an article that have names, each with those names. */
export const paragraphs = refined(
  list(
    shape({
      text: text(MAX_PARAGRAPH),
      lang: optional(languageTag),
      entities: list(label, MAX_ENTITIES),
    }),
    MAX_PARAGRAPHS,
  ),
  `names of ${MAX_ENTITIES} in all`,
  (list) => list.reduce((sum, { entities }) => sum + entities.length, 0) <= MAX_ENTITIES,
);
