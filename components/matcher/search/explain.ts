// Why is this marked? Finds the names that are written between two offsets, and the rules by which
// they count.
import type { StoredName } from '../index-file/name-record.ts';
import { SUFFIXES } from '../languages/index.ts';
import type { LanguageRules, Suffix } from '../languages/language.ts';
import type { FoundName, NameRule } from '../model.ts';
import { BlockSearch } from './block-search.ts';

/** A search that collects the names that end at one offset, in place of candidates. */
export class NameSearch extends BlockSearch {
  readonly names: FoundName[] = [];
  readonly #end: number;

  constructor(text: string, lang: string | null, end: number, language?: LanguageRules) {
    super(text, lang, language);
    this.#end = end;
  }

  override add(names: readonly StoredName[], start: number, end: number): void {
    if (end !== this.#end) return;
    for (const name of names) {
      if (name.decoy || !this.mayCount(name, start, end)) continue;
      const { interpretation, text, lang } = name;
      this.names.push({ ...interpretation, name: text, lang, rules: this.#rules(name, start) });
    }
  }

  #rules(name: StoredName, start: number): NameRule[] {
    const words = this.text.slice(start, this.#end);
    const rules: NameRule[] = [];
    if (name.acronym) rules.push('as-written');
    else if (name.capitals.length > 0 && /\p{Lu}/u.test(words)) rules.push('capital');
    rules.push(...folding(words, name.text));
    const after = this.text.slice(this.#end, this.#end + ENDING);
    const ending = endingOf(after, this.language);
    if (ending) rules.push(ending);
    return rules;
  }
}

/** An underscore is one in a hashtag. */
const SEPARATORS = /[\s\p{Pd}\u2212·・‧_]+/gu;

/** The rules of folding by which the words are the name as the pack writes it. */
function folding(words: string, name: string): NameRule[] {
  const rules: NameRule[] = [];
  const separators = (text: string) =>
    (text.match(SEPARATORS) ?? []).map((run) => run.replace(/\s+/g, ' ')).join();
  if (separators(words) !== separators(name)) rules.push('spacing-ignored');
  const [a, b] = [words, name].map((text) => text.replace(SEPARATORS, '').normalize('NFC'));
  const [bareA, bareB] = [a, b].map((text) => text?.normalize('NFD').replace(/\p{M}/gu, ''));
  if (a?.toLowerCase() !== b?.toLowerCase()) rules.push('marks-ignored');
  if (bareA !== bareB && bareA?.toLowerCase() === bareB?.toLowerCase()) rules.push('case-ignored');
  return rules;
}

/** The longest ending and the character after it, in UTF-16 units. */
const ENDING = Math.max(...SUFFIXES.map(({ letters }) => letters.length)) + 2;

/** The rule by which a name counts in spite of what follows it. */
function endingOf(after: string, { suffixes = [] }: LanguageRules): NameRule | null {
  if (/^\p{Script=Hangul}/u.test(after)) return 'particle';
  if (/^['’]s?(?!\p{L})/iu.test(after)) return 'possessive';
  // The language's own suffixes first: another one may have the same letters for another rule.
  const isNext = ({ letters }: Suffix) => new RegExp(`^${letters}(?!\\p{L})`, 'iu').test(after);
  const suffix = suffixes.find(isNext) ?? SUFFIXES.find(isNext);
  if (suffix) return suffix.rule;
  return /^[\p{Pd}\u2212]\p{L}/u.test(after) ? 'hyphen' : null;
}
