// Why is this marked? Which names were read between two offsets, and which rules let them count.
// Must not know: the index, other blocks.
import type { StoredName } from '../index-file/name-record.ts';
import type { FoundName, NameRule } from '../model.ts';
import { BlockSearch } from './block-search.ts';

/** A search that keeps the names that end at one offset, where `BlockSearch` keeps candidates. */
export class NameSearch extends BlockSearch {
  readonly names: FoundName[] = [];
  readonly #end: number;

  constructor(text: string, lang: string | null, end: number) {
    super(text, lang);
    this.#end = end;
  }

  override addName(name: StoredName, start: number, end: number): void {
    this.add([name], start, end);
  }

  override add(names: readonly StoredName[], start: number, end: number): void {
    if (end !== this.#end) return;
    for (const name of names) {
      if (name.decoy || !this.stands(name, start, end)) continue;
      const { interpretation, text, lang } = name;
      this.names.push({ ...interpretation, name: text, lang, rules: this.#rules(name, start) });
    }
  }

  #rules(name: StoredName, start: number): NameRule[] {
    const words = this.text.slice(start, this.#end);
    const rules: NameRule[] = [];
    if (name.acronym) rules.push('as-written');
    else if (name.capitals.length > 0) rules.push('capital');
    rules.push(...folding(words, name.text));
    const ending = endingOf(this.text.slice(this.#end, this.#end + 3));
    if (ending) rules.push(ending);
    return rules;
  }
}

const SEPARATORS = /[\s\p{Pd}\u2212·・‧]+/gu;

/** In what the words differ from the name as the pack writes it. */
function folding(words: string, name: string): NameRule[] {
  const rules: NameRule[] = [];
  const separators = (text: string) =>
    (text.match(SEPARATORS) ?? []).map((run) => run.replace(/\s+/g, ' ')).join();
  if (separators(words) !== separators(name)) rules.push('spacing-ignored');
  const [a, b] = [words, name].map((text) => text.replace(SEPARATORS, ' ').normalize('NFC'));
  const [bareA, bareB] = [a, b].map((text) => text?.normalize('NFD').replace(/\p{M}/gu, ''));
  if (a?.toLowerCase() !== b?.toLowerCase()) rules.push('marks-ignored');
  if (bareA !== bareB && bareA?.toLowerCase() === bareB?.toLowerCase()) rules.push('case-ignored');
  return rules;
}

/** What stands right after a name and does not hide it. */
function endingOf(after: string): NameRule | null {
  if (/^\p{Script=Hangul}/u.test(after)) return 'particle';
  if (/^['’]s?(?!\p{L})|^s(?!\p{L})/iu.test(after)) return 'possessive';
  return /^[\p{Pd}\u2212]\p{L}/u.test(after) ? 'hyphen' : null;
}
