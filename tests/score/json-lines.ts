// Reads JSON Lines: one object a line, blank lines left out.
import { readFileSync } from 'node:fs';

/** The text of a file. Throws an error that names the file and why it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/**
 * What `parse` makes of each object of a file; `place` is its file and line, for errors.
 * Throws an error with file and line.
 */
export function readJsonLines<T>(file: string, parse: (row: object, place: string) => T): T[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => {
      const place = `${file}:${index + 1}`;
      return line.trim() === '' ? [] : [parse(objectIn(line, place), place)];
    });
}

function objectIn(line: string, place: string): object {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON (${(error as Error).message}).`);
  }
  if (typeof row !== 'object' || row === null) throw new Error(`${place}: not an object.`);
  return row;
}

interface Surface {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** Throws an error if one of `spans` is not at its place in `text`. */
export function checkSurfaces(text: string, spans: readonly Surface[], place: string): void {
  for (const { start, end, surface } of spans) {
    if (text.slice(start, end) !== surface) {
      throw new Error(
        `${place}: ${start} to ${end} is "${text.slice(start, end)}", not "${surface}". ` +
          'Offsets count UTF-16 units.',
      );
    }
  }
}
