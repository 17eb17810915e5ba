// The report of `npm run pack -- --words`: names that lists know and that nobody has judged yet.
import { type KnownWord, readKnownWords } from '../../data/pack/known-words.ts';
import { readPackFiles } from '../../data/pack/pack-files.ts';
import type { WordHit } from './word-hits.ts';
import { wordHits } from './word-hits.ts';
import { type ListedWord, wordLists } from './word-lists.ts';

const MOST_SAID = 4;

export interface WordReport {
  /** One line for each name, with its place and what the lists say. */
  readonly open: readonly string[];
  /** One line for each entry of `words.yaml` that no list asks for. */
  readonly left: readonly string[];
  /** Names that `words.yaml` explains. */
  readonly explained: number;
}

/** Takes some seconds: it reads a million words. */
export function wordReport(folder: string, words: Iterable<ListedWord> = wordLists()): WordReport {
  const known = readKnownWords(folder);
  const hits = wordHits(readPackFiles(folder), words);
  const open = hits.flatMap((hit) => {
    const says = hit.says.filter((said) => !known.some((entry) => explains(entry, hit, said)));
    return says.length > 0 ? [{ ...hit, says }] : [];
  });
  const left = known.flatMap((entry) => unused(entry, hits));
  return { open: open.map(lineOf), left, explained: hits.length - open.length };
}

function explains({ entities, names, says }: KnownWord, hit: WordHit, said: string): boolean {
  if (!entities.includes(hit.entity)) return false;
  return (names?.includes(hit.text) ?? true) && (says?.includes(said) ?? true);
}

function unused(entry: KnownWord, hits: readonly WordHit[]): string[] {
  const own = hits.filter((hit) => hit.says.some((said) => explains(entry, hit, said)));
  const entities = new Set(own.map(({ entity }) => entity));
  const names = new Set(own.map(({ text }) => text));
  return [
    ...entry.entities.filter((id) => !entities.has(id)).map((id) => `a name of "${id}"`),
    ...(entry.names ?? []).filter((name) => !names.has(name)).map((name) => `"${name}"`),
  ].map((what) => `words.yaml: no list asks for ${what} (remove it)`);
}

function lineOf({ place, text, lang, entity, says }: WordHit): string {
  const more = says.length > MOST_SAID ? `, ${says.length - MOST_SAID} more` : '';
  const said = says.slice(0, MOST_SAID).join(', ') + more;
  return `${place.file}:${place.line}:${place.column} "${text}" (${entity}, ${lang}) is also ${said}`;
}
