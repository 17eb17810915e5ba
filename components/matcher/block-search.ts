// One search through one block: takes the names that the index finds and keeps those that the
// block's language, capitals and surroundings let stand. Must not know: the index, other blocks.
import { isInAddress } from './addresses.ts';
import { isInCapitals } from './capitals-only.ts';
import { hasGenitiveS, primaryLanguage } from './language.ts';
import type { Candidate, Reading } from './model.ts';
import type { StoredName } from './name-record.ts';
import { isNamesake } from './namesakes.ts';
import { isQuotedTitle } from './quoted-names.ts';

export class BlockSearch {
  readonly candidates: Candidate[] = [];
  readonly text: string;
  readonly lang: string | null;
  readonly genitiveS: boolean;

  constructor(text: string, lang: string | null) {
    this.text = text;
    this.lang = primaryLanguage(lang);
    this.genitiveS = hasGenitiveS(this.lang);
  }

  /** Adds the names that the text reads from `start` to `end`, with the capitals that they need. */
  add(names: readonly StoredName[], start: number, end: number): void {
    const readings: Reading[] = [];
    for (const name of names) {
      if (!this.stands(name, start, end)) continue;
      if (name.decoy) {
        this.candidates.push({ start, end, readings: [] });
        return;
      }
      if (!isKnown(readings, name.reading)) readings.push(name.reading);
    }
    if (readings.length > 0 && !isInAddress(this.text, start, end)) {
      this.candidates.push({ start, end, readings });
    }
  }

  /** Whether a name may stand there for its entity, but for its edges and the page's context. */
  stands({ reading, capitals, entity, lang, decoy }: StoredName, start: number, end: number) {
    const risky = reading.needs !== null;
    // Rule 5: a name tagged with a language counts there, and where none is known unless risky.
    if (lang !== null && (this.lang === null ? risky : lang !== this.lang)) return false;
    if (decoy) return true;
    return (
      !(risky && capitals.length > 0 && isInCapitals(this.text, start, end)) &&
      !(entity.kind === 'place' && isQuotedTitle(this.text, start, end, this.lang)) &&
      !isNamesake(this.text, start, end, this.lang, entity.kind)
    );
  }
}

/** An entity's names stand side by side: only its own readings can be the same. */
function isKnown(readings: readonly Reading[], { entity, needs }: Reading): boolean {
  for (let i = readings.length - 1; i >= 0 && readings[i]?.entity === entity; i--) {
    if (readings[i]?.needs?.join('\n') === needs?.join('\n')) return true;
  }
  return false;
}
