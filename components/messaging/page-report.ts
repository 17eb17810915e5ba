// What the page script of a frame reports to the background, which keeps it for badge and popup.
import { MAX_ADDRESS, MAX_ENTITIES } from '../../data/limits.ts';
import { type EdtfDate, entityKinds, reasonsLeftOut } from '../../data/model.ts';
import { count, flag, type Infer, list, nullable, oneOf, optional, shape, text } from './schema.ts';
import { label, languageTag } from './texts.ts';

/** An entity that a page names. */
const entityCount = shape({
  id: label,
  name: label,
  kind: oneOf(entityKinds),
  /** Mentions on the page, painted or not. */
  count,
  /** An everyday name, such as a large country: listed after the others. */
  common: optional(flag),
});

export const pageReport = shape({
  url: text(MAX_ADDRESS),
  title: label,
  /** Declared, or else detected. */
  lang: nullable(languageTag),
  /** `silent`: the page is not about what the dataset knows. */
  status: oneOf(['on', 'silent', 'off', 'not-an-article']),
  entities: list(entityCount, MAX_ENTITIES),
  leftOut: optional(oneOf(reasonsLeftOut)),
  /** The user chose to have the marks hidden here, at least for now. */
  marksHidden: optional(flag),
});

export type EntityCount = Infer<typeof entityCount>;
export type PageReport = Infer<typeof pageReport>;

/** A frame whose page script answers, and the article's date if it has one. */
export interface FrameState {
  readonly frameId: number;
  readonly page: PageReport;
  readonly date: EdtfDate | null;
}
