// Which names of a pack are everyday words, other places or other people, as lists of words tell.
import { aliasesOf } from '../../data/pack/aliases.ts';
import { foldName } from '../../data/pack/fold-name.ts';
import type { PackFiles } from '../../data/pack/pack-files.ts';
import type { FilePosition } from '../../data/pack/problems.ts';
import type { ListedWord } from './word-lists.ts';

/** A name of the pack that lists know. */
export interface WordHit {
  readonly entity: string;
  readonly text: string;
  /** A language, or `any`. */
  readonly lang: string;
  readonly place: FilePosition;
  /** What the lists say of the word, each once. */
  readonly says: readonly string[];
}

/** Two capitals or more and no small letter: such a name matches only as it is written. */
const ACRONYM = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u;

/**
 * The names that mark a page on nobody's word but their own, and that are in a list for a language in
 * which they count. A name that counts only near its companions, or after the full name, is not asked.
 */
export function wordHits(files: PackFiles, words: Iterable<ListedWord>): WordHit[] {
  const names = namesByFold(files);
  const says = new Map<Omit<WordHit, 'says'>, Set<string>>();
  for (const listed of words) {
    for (const name of names.get(foldName(listed.word)) ?? []) {
      if (!meet(name, listed)) continue;
      says.set(name, (says.get(name) ?? new Set()).add(listed.says));
    }
  }
  return [...says].map(([name, said]) => ({ ...name, says: [...said] })).sort(byPlace);
}

function namesByFold(files: PackFiles): Map<string, Omit<WordHit, 'says'>[]> {
  const names = new Map<string, Omit<WordHit, 'says'>[]>();
  for (const entry of files.entities) {
    const { id, needs: needsOfAll } = entry.value;
    for (const { alias, lang, path } of aliasesOf(entry.value)) {
      const needs = alias.needs ?? needsOfAll ?? [id];
      const hasCompanions = !alias.near && needs.some((need) => need !== id);
      if (alias.risky && !hasCompanions) continue;
      const name = { entity: id, text: alias.text, lang, place: entry.placeOf(...path) };
      const key = foldName(alias.text);
      names.set(key, [...(names.get(key) ?? []), name]);
    }
  }
  return names;
}

function meet(name: Omit<WordHit, 'says'>, { word, lang }: ListedWord): boolean {
  if (ACRONYM.test(name.text) && word !== name.text) return false;
  return lang === undefined || name.lang === 'any' || name.lang === lang;
}

function byPlace({ place: a }: WordHit, { place: b }: WordHit): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
