// One search through one block: takes the names that are found and keeps those that the block's
// language, the capitals and the words around them allow.
import type { StoredName } from '../index-file/name-record.ts';
import { rulesFor } from '../languages/index.ts';
import type { LanguageRules } from '../languages/language.ts';
import { primarySubtag } from '../languages/primary-subtag.ts';
import type { Candidate, Interpretation } from '../model.ts';
import { isInAddress } from './addresses.ts';
import { isInCapitals, isLikeNumeral } from './capitals-only.ts';
import { isCrossed } from './crossed-words.ts';
import { isInOthersName } from './full-names.ts';
import { isDash } from './joined-names.ts';
import { isNamesake } from './namesakes.ts';
import { isQuotedTitle } from './quoted-titles.ts';

const NONE: readonly Interpretation[] = [];

export class BlockSearch {
  /** By start; of those with the same start, the longest first. */
  candidates: Candidate[] = [];
  /** Whether a dash may follow one of the names: then `cutJoinedNames` has work to do. */
  hasDash = false;
  readonly text: string;
  /** The primary subtag; null if the language is unknown. */
  readonly lang: string | null;
  readonly language: LanguageRules;

  /** `language` has the rules for `lang`, unless a test brings its own. */
  constructor(text: string, lang: string | null, language?: LanguageRules) {
    this.text = text;
    this.lang = primarySubtag(lang);
    this.language = language ?? rulesFor(this.lang);
  }

  /** Adds the names that are written from `start` to `end`, with the capitals that they need. */
  add(names: readonly StoredName[], start: number, end: number): void {
    const [only] = names;
    if (names.length === 1 && only !== undefined) {
      this.#addOnly(only, start, end);
      return;
    }
    const interpretations: Interpretation[] = [];
    for (const name of names) {
      if (!this.mayCount(name, start, end)) continue;
      if (name.decoy) {
        this.#push(start, end, NONE);
        return;
      }
      if (!isKnown(interpretations, name.interpretation)) interpretations.push(name.interpretation);
    }
    if (interpretations.length > 0 && !isInAddress(this.text, start, end)) {
      this.#push(start, end, interpretations);
    }
  }

  /** The same for one name, the usual case: no list is made. */
  #addOnly(name: StoredName, start: number, end: number): void {
    if (!this.mayCount(name, start, end)) return;
    if (name.decoy) this.#push(start, end, NONE);
    else if (!isInAddress(this.text, start, end)) this.#push(start, end, name.interpretations);
  }

  get count(): number {
    return this.candidates.length;
  }

  /** Reverses the candidates from number `count` on: names are found the shortest first. */
  reverseFrom(count: number): void {
    this.candidates.push(...this.candidates.splice(count).reverse());
  }

  #push(start: number, end: number, interpretations: readonly Interpretation[]): void {
    const candidate = { start, end, interpretations };
    // V8 gives an array literal room for its items, and an empty one that grows room for 17.
    if (this.candidates.length === 0) this.candidates = [candidate];
    else this.candidates.push(candidate);
    this.hasDash ||= isDash(this.text, end);
  }

  /** True if rules 2 (words, quotes), 4 (capitals only), 5 and 7 let a name count from `start` to `end`. */
  mayCount(
    { risky, capitals, acronym, kind, lang, decoy, entity }: StoredName,
    start: number,
    end: number,
  ): boolean {
    // Rule 5: in its language, and if the page's is unknown, unless it is risky.
    if (lang !== null && (this.lang === null ? risky : lang !== this.lang)) return false;
    if (decoy) return true;
    return (
      !(risky && capitals.length > 0 && isInCapitals(this.text, start, end)) &&
      !(risky && !acronym && isLikeNumeral(this.text.slice(start, end))) &&
      !isCrossed(this.text, start, end, this.language) &&
      !(kind === 'place' && isQuotedTitle(this.text, start, end, this.language)) &&
      !isNamesake(this.text, start, end, this.language, { kind, risky }) &&
      !(
        kind === 'person' &&
        capitals.length > 0 &&
        isInOthersName(this.text, start, end, { name: entity.name, risky }, this.language)
      )
    );
  }
}

/** Names of one entity follow each other: only the last interpretations can be the same. */
function isKnown(
  interpretations: readonly Interpretation[],
  { entity, needs }: Interpretation,
): boolean {
  for (let i = interpretations.length - 1; i >= 0 && interpretations[i]?.entity === entity; i--) {
    if (interpretations[i]?.needs?.join('\n') === needs?.join('\n')) return true;
  }
  return false;
}
