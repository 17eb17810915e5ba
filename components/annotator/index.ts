// The page: what it says of itself, the text on it, and the marks in it.
// Pure DOM: no extension API, and no change to any node of the page.
import { Annotator } from './annotator.ts';
import type { AnnotatorOptions } from './options.ts';

export type { Annotator } from './annotator.ts';
export { isArticle } from './article.ts';
export type { Question } from './asker.ts';
export { DateReader } from './date-reader.ts';
export type { Density } from './density.ts';
export { pageLanguage } from './language.ts';
export type {
  AnnotatorOptions,
  Jump,
  LeftOut,
  Limits,
  PageState,
  PlacedMention,
} from './options.ts';
export { type Mark, rangeOf } from './painter.ts';
export { pause, whenIdle, within } from './schedule.ts';

/** An annotator of one document; it does nothing until `start`. */
export const createAnnotator = (options: AnnotatorOptions): Annotator => new Annotator(options);
