// One search through one block: takes the names that the index finds and keeps those that the
// block's language, capitals and surroundings let stand. Must not know: the index, other blocks.
import type { StoredName } from '../index-file/name-record.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { primarySubtag } from '../languages/primary-subtag.ts';
import type { Candidate, Interpretation } from '../model.ts';
import { isInAddress } from './addresses.ts';
import { isInCapitals } from './capitals-only.ts';
import { isDash } from './joined-names.ts';
import { isNamesake } from './namesakes.ts';
import { isQuotedTitle } from './quoted-titles.ts';

const NONE: readonly Interpretation[] = [];

export class BlockSearch {
  /** By start, those with the same start the longest first. */
  candidates: Candidate[] = [];
  /** Whether a dash may follow a name: see `cutJoinedNames`. */
  joinsNames = false;
  readonly text: string;
  /** The primary subtag; null where the language is unknown. */
  readonly lang: string | null;
  readonly language: Language;

  constructor(text: string, lang: string | null, language?: Language) {
    this.text = text;
    this.lang = primarySubtag(lang);
    this.language = language ?? languageOf(this.lang);
  }

  /** Adds the names that the text reads from `start` to `end`, with the capitals that they need. */
  add(names: readonly StoredName[], start: number, end: number): void {
    if (names.length < 2) {
      if (names[0] !== undefined) this.addName(names[0], start, end);
      return;
    }
    const interpretations: Interpretation[] = [];
    for (const name of names) {
      if (!this.stands(name, start, end)) continue;
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

  /** The same for the only name that is read there, as mostly. */
  addName(name: StoredName, start: number, end: number): void {
    if (!this.stands(name, start, end)) return;
    if (name.decoy) this.#push(start, end, NONE);
    else if (!isInAddress(this.text, start, end)) {
      this.#push(start, end, name.interpretations);
    }
  }

  get count(): number {
    return this.candidates.length;
  }

  /** Turns what was added after the first so many round: names are found the shortest first. */
  longestFirst(count: number): void {
    this.candidates.push(...this.candidates.splice(count).reverse());
  }

  #push(start: number, end: number, interpretations: readonly Interpretation[]): void {
    const candidate = { start, end, interpretations };
    // An array of one is made small, one that grows from none large.
    if (this.candidates.length === 0) this.candidates = [candidate];
    else this.candidates.push(candidate);
    this.joinsNames ||= isDash(this.text, end);
  }

  /** Whether a name may stand there for its entity, but for its edges and the page's context. */
  stands({ risky, capitals, kind, lang, decoy }: StoredName, start: number, end: number): boolean {
    // Rule 5: a name tagged with a language counts there, and where none is known unless risky.
    if (lang !== null && (this.lang === null ? risky : lang !== this.lang)) return false;
    if (decoy) return true;
    return (
      !(risky && capitals.length > 0 && isInCapitals(this.text, start, end)) &&
      !(kind === 'place' && isQuotedTitle(this.text, start, end, this.language)) &&
      !isNamesake(this.text, start, end, this.language, kind)
    );
  }
}

/** An entity's names stand side by side: only its own interpretations can be the same. */
function isKnown(
  interpretations: readonly Interpretation[],
  { entity, needs }: Interpretation,
): boolean {
  for (let i = interpretations.length - 1; i >= 0 && interpretations[i]?.entity === entity; i--) {
    if (interpretations[i]?.needs?.join('\n') === needs?.join('\n')) return true;
  }
  return false;
}
