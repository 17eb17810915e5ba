// The names of the events in all their languages: which name some words of a query are, and how else it
// is written.
import type { EntityId, Language } from '../../../data/model.ts';
import type { TimelineName } from '../model.ts';
import type { WordForms } from './word-forms.ts';
import { isUnspaced, nameKey, type Word, wordsIn } from './words.ts';

interface Writing {
  readonly text: string;
  readonly lang?: Language;
}

/** A name that is not written to its end has at least so many letters. */
const BEGINNING = 3;
const BEGINNING_UNSPACED = 2;
/** Letters of the longest name that is written without blanks. */
const LONGEST_UNSPACED = 16;

export class NameIndex {
  private readonly byKey = new Map<string, Set<EntityId>>();
  /** By the stems of its words, in their order. */
  private readonly byStems = new Map<string, Set<EntityId>>();
  /** By those that say something, in any order: "Sweden embassy" for "Embassy of Sweden". */
  private readonly byBag = new Map<string, Set<EntityId>>();
  /** How else each name is written, where that is surely the name. */
  private readonly writings = new Map<EntityId, readonly Writing[]>();
  private readonly all: { readonly key: string; readonly words: number; readonly id: EntityId }[] =
    [];

  private readonly forms: WordForms | undefined;

  constructor(forms: WordForms | undefined) {
    this.forms = forms;
  }

  add({ id, name, local, aliases = [] }: TimelineName): void {
    const own: Writing[] = [{ text: name, lang: 'en' }, ...(local ? [local] : [])];
    for (const { text, lang } of [...own, ...aliases]) {
      const words = wordsIn(text);
      const key = nameKey(words);
      put(this.byKey, key, id);
      this.all.push({ key, words: words.length, id });
      if (lang && this.forms?.languages.includes(lang)) {
        const stems = this.stems(words, lang);
        put(this.byStems, `${lang} ${stems.join('')}`, id);
        const bag = this.bagOf(words, stems, lang);
        if (bag) put(this.byBag, bag, id);
      }
    }
    const safe = aliases.filter(({ risky }) => !risky);
    this.writings.set(id, [...own, ...safe]);
  }

  /** The names that exactly these words are, in one of their forms. */
  named(words: readonly Word[]): ReadonlySet<EntityId> {
    const found = new Set(this.byKey.get(nameKey(words)));
    for (const lang of this.forms?.languages ?? []) {
      const stems = this.stems(words, lang).join('');
      for (const id of this.byStems.get(`${lang} ${stems}`) ?? []) found.add(id);
    }
    return found;
  }

  /** The names that have these words in another order, or with others that say little between them. */
  reordered(words: readonly Word[]): ReadonlySet<EntityId> {
    const ends = [words[0]?.word ?? '', words.at(-1)?.word ?? ''];
    for (const lang of this.forms?.languages ?? []) {
      if (ends.some((word) => this.forms?.stopWords(lang).has(word))) continue;
      const bag = this.bagOf(words, this.stems(words, lang), lang);
      const found = bag && this.byBag.get(bag);
      if (found) return found;
    }
    return new Set();
  }

  /** The names that begin with these words, the last of which may be cut off, and have no more words. */
  begunWith(words: readonly Word[]): ReadonlySet<EntityId> {
    const key = nameKey(words);
    const found = new Set<EntityId>();
    // A folded syllable of Korean is two or three letters.
    const { length } = key.normalize('NFC');
    if (length < (isUnspaced(key) ? BEGINNING_UNSPACED : BEGINNING)) return found;
    for (const name of this.all) {
      if (name.words === words.length && name.key.startsWith(key)) found.add(name.id);
    }
    return found;
  }

  /** How the name is surely written, as words in their language. */
  writingsOf(id: EntityId): { readonly words: readonly Word[]; readonly lang: Language }[] {
    return (this.writings.get(id) ?? []).map(({ text, lang = 'en' }) => ({
      words: wordsIn(text),
      lang,
    }));
  }

  /** The longest name at the beginning of a text without blanks; undefined if it has none there. */
  unspacedAt(text: string): string | undefined {
    for (let end = Math.min(text.length, LONGEST_UNSPACED); end > 1; end--) {
      const name = text.slice(0, end);
      if (this.byKey.has(nameKey(wordsIn(name)))) return name;
    }
    return undefined;
  }

  private stems(words: readonly Word[], lang: Language): string[] {
    return words.map(({ word, written }) => this.forms?.stem(written, lang) ?? word);
  }

  /** Undefined if it has no two words that say something. */
  private bagOf(
    words: readonly Word[],
    stems: readonly string[],
    lang: Language,
  ): string | undefined {
    const little = this.forms?.stopWords(lang);
    const telling = stems.filter((_, at) => !little?.has(words[at]?.word ?? ''));
    return telling.length > 1 ? `${lang} ${telling.sort().join(' ')}` : undefined;
  }
}

function put(map: Map<string, Set<EntityId>>, key: string, id: EntityId): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}
