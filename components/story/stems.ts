// The words of events and paragraphs by their beginnings. Those of events are numbers, of which thousands of events
// are looked through at once.
import type { Language } from '../../data/model.ts';
import type { Paragraph, StoryEvent } from './model.ts';
import { oncePer } from './once-per.ts';
import { isUnspaced } from './unspaced.ts';

/** Letters by which two words count as forms of one, and the fewest that say anything. */
const STEM = 6;
const LEAST = 4;

const WORD = /[\p{L}\p{N}]/u;
const [IN, OUT] = [1, 2];
/** Whether a character is one of a word, by its code; 0 before it is first met. */
const kinds = new Uint8Array(0x1_0000);

function isOfWord(code: number): boolean {
  if (code >= kinds.length) return WORD.test(String.fromCodePoint(code));
  kinds[code] ||= WORD.test(String.fromCharCode(code)) ? IN : OUT;
  return kinds[code] === IN;
}

/**
 * Calls `each` with the beginning of each word, also of one that comes again; with pairs of characters where there
 * are no blanks between words. A regular expression takes twice as long.
 */
function eachStem(raw: string, lang: Language, each: (stem: string) => void): void {
  const text = raw.toLowerCase();
  const spaced = !isUnspaced(lang);
  let start = -1;
  for (let at = 0; at <= text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (isOfWord(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (!spaced) for (let i = start; i + 2 <= at; i++) each(text.slice(i, i + 2));
      else if (at - start >= LEAST) each(text.slice(start, Math.min(at, start + STEM)));
      start = -1;
    }
    at += code >= kinds.length ? 2 : 1;
  }
}

export const stemsOfParagraph = oncePer(
  ({ text, lang }: Pick<Paragraph, 'text' | 'lang'>): ReadonlySet<string> => {
    const stems = new Set<string>();
    eachStem(text, lang ?? '', (stem) => stems.add(stem));
    return stems;
  },
);

/** The stems of all events in one language. */
class EventStems {
  readonly #numbers = new Map<string, number>();
  /** For each stem the text that had it last. */
  readonly #lastTexts: number[] = [];
  #texts = 0;
  readonly of: (event: StoryEvent) => readonly number[];

  constructor(lang: Language) {
    this.of = oncePer(({ title, summary }) =>
      this.#numbersIn(`${title[lang] ?? ''} ${summary[lang] ?? ''}`, lang),
    );
  }

  /** How many there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Undefined if no event has been found to have it. */
  numberOf(stem: string): number | undefined {
    return this.#numbers.get(stem);
  }

  /** Each once, in the order of the text. */
  #numbersIn(text: string, lang: Language): readonly number[] {
    const found: number[] = [];
    const turn = ++this.#texts;
    eachStem(text, lang, (stem) => {
      let number = this.#numbers.get(stem);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(stem, number);
      }
      if (this.#lastTexts[number] === turn) return;
      this.#lastTexts[number] = turn;
      found.push(number);
    });
    return found;
  }
}

const byLanguage = new Map<Language, EventStems>();

export function eventStems(lang: Language): EventStems {
  const stems = byLanguage.get(lang) ?? new EventStems(lang);
  byLanguage.set(lang, stems);
  return stems;
}
