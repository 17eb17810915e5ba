// Reads gold files: texts in which people have marked every mention, one JSON object a line.
import { checkSurfaces, readJsonLines } from './json-lines.ts';

/** A mention that people marked. Offsets are UTF-16, ends exclusive. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Canonical English name, or an English alias. */
  readonly entity: string;
  readonly kind: string;
  /** Specific to the subject: recall counts these. */
  readonly core: boolean;
  /** Right if marked, and right if not. */
  readonly optional?: boolean;
  /** Is inside a longer mention: marking that one counts as finding this. */
  readonly inside?: boolean;
}

/** A stretch that must not be marked with this entity. */
export interface ForbiddenSpan {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly lang: string | null;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly forbidden: readonly ForbiddenSpan[];
}

/** The documents of a gold file. Throws an error with file and line. */
export function readGold(file: string): GoldDocument[] {
  return readJsonLines(file, documentOf);
}

function documentOf(row: Partial<GoldDocument>, place: string): GoldDocument {
  const { id = place, lang = null, text, mentions = [], forbidden = [] } = row;
  if (typeof text !== 'string') throw new Error(`${place}: "text" is missing.`);
  checkSurfaces(text, [...mentions, ...forbidden], place);
  return { id, lang, text, mentions, forbidden };
}
