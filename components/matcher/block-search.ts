// One search through one block: takes the names that the index finds and keeps those that the
// block's language, capitals and surroundings let stand. Must not know: the index, other blocks.
import { isInAddress } from './addresses.ts';
import { isInCapitals } from './capitals-only.ts';
import type { FoldedText } from './folded-text.ts';
import { hasGenitiveS, primaryLanguage } from './language.ts';
import type { Candidate, Reading } from './model.ts';
import { hasCapitals } from './name-form.ts';
import type { StoredForm, TaggedReading } from './name-record.ts';
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

  /** Adds the name that reads from the first unit of `folded` to the unit at `last`. */
  add(forms: readonly StoredForm[], folded: FoldedText, last: number): void {
    const start = folded.starts[0] as number;
    const end = folded.ends[last] as number;
    const readings: Reading[] = [];
    let decoy = false;
    for (const form of forms) {
      if (!hasCapitals(form, folded)) continue;
      decoy ||= form.decoy !== null && this.#isRead(form.decoy, false);
      const needsCapital = form.capitals.length > 0;
      for (const tagged of form.readings) {
        if (this.#stands(tagged, needsCapital, start, end)) readings.push(tagged.reading);
      }
    }
    if (decoy) this.candidates.push({ start, end, readings: [] });
    else if (readings.length > 0 && !isInAddress(this.text, start, end)) {
      this.candidates.push({ start, end, readings });
    }
  }

  #stands(tagged: TaggedReading, needsCapital: boolean, start: number, end: number): boolean {
    const { reading, langs, kind } = tagged;
    const risky = reading.needs !== null;
    return (
      this.#isRead(langs, risky) &&
      !(risky && needsCapital && isInCapitals(this.text, start, end)) &&
      !(kind === 'place' && isQuotedTitle(this.text, start, end, this.lang))
    );
  }

  /** Rule 5: whether a name tagged with `langs` counts in this block. */
  #isRead(langs: readonly string[], risky: boolean): boolean {
    if (langs.length === 0) return true;
    return this.lang === null ? !risky : langs.includes(this.lang);
  }
}
