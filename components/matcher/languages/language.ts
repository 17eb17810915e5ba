// What the matcher knows of one language. Types only: each language has a file of its own beside this one.
import type { NameRule } from '../model.ts';

export interface LanguageRules {
  /** Primary subtags (BCP 47) of this language. Names and pages are compared by the first. */
  readonly tags: readonly [string, ...string[]];

  /** Rule 2: endings that a name takes without a separator, such as the s of "Putins". */
  readonly suffixes?: readonly Suffix[];
  /** Rule 2: whether any noun is joined to a name by a hyphen ("Air-Koryo-Maschine"). */
  readonly hyphenCompounds?: boolean;
  /** Rule 2: opening and closing quotes between which a place name is a title ("кинотеатр «Владивосток»"). */
  readonly titleQuotes?: Readonly<Record<string, string>>;
  /** Rule 2: words beside any quotes that make a place alone in them a title ("the film “Pyongyang”"). */
  readonly titled?: NamesakeWords;
  /** Rule 2: where words are written together and cross names, what parts them. */
  readonly crossedWords?: CrossedWords;
  /** Rule 7: words beside the risky name of an office, or of a town that is a word, that make it something else. */
  readonly offices?: readonly OfficeWords[];
  /**
   * Rule 7: whether a capital right after a surname goes on with the name. Not where nouns have capitals
   * ("weil Kim Raketen testet"), nor where the verb may come last ("Kim Moskova’ya gitti").
   */
  readonly namesGoOn?: boolean;
  /** Rule 7: what joins a risky name of a person or place to words that make it part of another's name. */
  readonly joined?: NamesakeWords;
  /** Rule 7: words beside a name that make it mean someone or something else, by the entity's kind. */
  readonly namesakes?: Readonly<Partial<Record<'person' | 'place', NamesakeWords>>>;

  /** Rule 2: words written before a name without a space. By script: see `PROCLITICS` in index.ts. */
  readonly proclitics?: Proclitics;
  /** Rule 2: words written after a name without a space. By script: see `isParticles` in index.ts. */
  readonly particles?: Particles;
  /** Rule 2: katakana that is joined to a name and leaves it one. By script: see `KATAKANA` in index.ts. */
  readonly katakana?: Katakana;
}

/** An ending of a name. Its letters are folded, as rule 3 folds a text. */
export interface Suffix {
  readonly letters: string;
  /** Folded letters and digits that the ending does not follow. */
  readonly notAfter: RegExp;
  /** What `explain` calls it. */
  readonly rule: NameRule;
}

/** What is written right before or after a namesake, within 24 UTF-16 units. */
export interface NamesakeWords {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

export interface CrossedWords {
  /** For `Intl.Segmenter`. */
  readonly language: string;
  /** Names that it parts wrongly. */
  readonly except?: RegExp;
  /** Characters that stay with the name before them, whatever follows. */
  readonly bound?: RegExp;
}

export interface OfficeWords {
  /** What such a name has in it: "embassy". */
  readonly names: RegExp;
  /** The words right before it, from another's name on: "Ukraine’s ". */
  readonly before?: RegExp;
  /** Sticky: the words right after it, up to another's name: " in ". */
  readonly after?: RegExp;
}

export interface Proclitics {
  /** The folded letters that a name may follow. */
  readonly letters: string;
  /** True if all that the word has before `offset` is proclitics, and a name may begin there. */
  precede(text: string, offset: number): boolean;
  /** The name with the proclitic that melts into it; undefined if none does. */
  melted(name: string): string | undefined;
}

export interface Katakana {
  /** The words before a name, at the end of a text. */
  readonly before: RegExp;
  /** All the katakana after it, folded. */
  readonly after: RegExp;
}

/** True if `tail` is nothing but particles that agree with the UTF-16 unit before it. */
export type Particles = (before: number, tail: string) => boolean;
