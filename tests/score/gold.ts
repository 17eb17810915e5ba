// Reads gold files: texts in which people have marked every mention, one JSON object a line.
import { readFileSync } from 'node:fs';

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

/** The text of a file. Throws an error that names the file and why it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** The documents of a gold file. Throws an error with file and line. */
export function readGold(file: string): GoldDocument[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parseLine(line, `${file}:${index + 1}`)],
    );
}

function parseLine(line: string, place: string): GoldDocument {
  let row: Partial<GoldDocument> | null;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON (${(error as Error).message}).`);
  }
  if (typeof row !== 'object' || row === null) throw new Error(`${place}: not an object.`);
  const { id = place, lang = null, text, mentions = [], forbidden = [] } = row;
  if (typeof text !== 'string') throw new Error(`${place}: "text" is missing.`);
  for (const { start, end, surface } of [...mentions, ...forbidden]) {
    if (text.slice(start, end) !== surface) {
      throw new Error(
        `${place}: ${start} to ${end} is "${text.slice(start, end)}", not "${surface}". ` +
          'Offsets count UTF-16 units.',
      );
    }
  }
  return { id, lang, text, mentions, forbidden };
}
