// What other folders may use: the annotator of a page, and what a page declares about itself.
import { Annotator } from './annotator.ts';
import type { AnnotatorOptions } from './options.ts';

export type { Annotator } from './annotator.ts';
export { type Mark, rangeOf } from './mark/highlighter.ts';
export type { HitOptions } from './mark/hit.ts';
export type { Jump } from './mark/navigate.ts';
export { type PainterClass, takePainter } from './mark/script.ts';
export { pageLanguage } from './metadata/page-language.ts';
export type {
  AnnotatorOptions,
  AnnotatorState,
  Limits,
} from './options.ts';

/** An annotator of one document. It does nothing until `start`. */
export const createAnnotator = (options: AnnotatorOptions): Annotator => new Annotator(options);
