// Rule 7 for surnames: "Carole King" and "Kim Yong Nam" are other people than the King and the Kim of the page.
import { givenNameBefore } from '../languages/given-names.ts';
import type { LanguageRules } from '../languages/language.ts';

/** How far the words beside a surname are looked at, in UTF-16 units. */
const REACH = 24;
/** The same for the sentence that tells whether a capital means anything. */
const SENTENCE_REACH = 80;

/** "Ha-na", a Korean given name: no language writes its own words so. */
const HYPHENATED = /^\s(\p{Lu}\p{Ll}{1,5})-\p{Ll}{1,5}(?![\p{L}-])/u;
/** The same in two words, "Yong Nam". */
const IN_TWO_WORDS = /^\s(\p{Lu}\p{Ll}{1,5})\s\p{Lu}\p{Ll}{1,3}(?![\p{L}-])/u;
/** A word that begins with a capital, but for days, months and words for peoples and places of the news. */
const CAPITALISED =
  /^\s(?!(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}{3,}(?:ian|ean|ese|ish|can)s?|Russia|Moscow|China|Beijing|Pyongyang|Seoul|Washington|Tokyo|Ukraine|North|South|UN|US)(?!\p{L}))(\p{Lu}\p{Ll}+)/u;
/** A second given name, a nickname, or the initials of a cited author. */
const INITIAL = /^(?:,?\s\p{Lu}\.(?:[,;\s-]|$)|\s[“"‘][^”"’]{2,16}[”"’]\s\p{Lu}\p{Ll})/u;
/** English headlines have capitals everywhere; a sentence has a long word without, or one that is not English. */
const SMALL_WORD =
  /(?<![\p{L}\p{M}'’-])(?:(?!(?:from|with|over|into|than|upon|amid|that|near|onto)(?!\p{L}))\p{Ll}{4}|\p{Ll}*[^\P{Ll}a-z])/u;
const ENDS_SENTENCE = /[.!?…\n]/u;

/** The J of "Jong" in other transcriptions. */
const LIKE_J = /^(?:d[zžj]|ch|zh|č|cs|ч|дж|дз|чж|ц)/u;
/** Letters with which one name may begin in several alphabets and transcriptions. */
const ALIKE = [
  ...['aоаoα', 'bбβ', 'vwвβ', 'gгґγ', 'dдδ', 'eyеєэё', 'iиії', 'kcкκ', 'lłлλ', 'mмμ', 'nнν', 'pпπ'],
  ...['rрρ', 'sсшšσ', 'tтτ', 'uуo', 'hхг', 'yйюя', 'fфφ'],
];

/**
 * True if the words beside a bare surname from `start` to `end` make it part of the full name of someone
 * else than `name`. A given name that begins as one of theirs may be another way to write it.
 */
export function isInOthersName(
  text: string,
  start: number,
  end: number,
  { name: ours, risky }: { name: string; risky: boolean },
  { namesGoOn }: LanguageRules,
): boolean {
  const surname = text.slice(start, end);
  if (/\s/u.test(surname)) return false;
  const words = ours.split(/[\s-]/u);
  const ownGiven = words.find((word) => !beginsAlike(word, surname));
  const isOurs = (given: string) => ownGiven !== undefined && beginsAlike(ownGiven, given);
  const before = givenNameBefore(text.slice(Math.max(0, start - REACH), start));
  // A well-known name is no transcription of Jong, as "Charles" might else be.
  if (before !== undefined) return !(isOurs(before) && !LIKE_J.test(before.toLowerCase()));
  // What follows tells less: it cannot outweigh a surname that is safe, and no name goes on after a genitive.
  if (!risky || words.some((word) => `${word}s` === surname)) return false;
  const after = text.slice(end, end + REACH);
  if (INITIAL.test(after)) return true;
  const hyphenated = HYPHENATED.exec(after)?.[1];
  if (hyphenated !== undefined) return !isOurs(hyphenated);
  const given = (namesGoOn ? CAPITALISED : IN_TWO_WORDS).exec(after)?.[1];
  return given !== undefined && !isOurs(given) && SMALL_WORD.test(sentenceAround(text, start, end));
}

function beginsAlike(a: string, b: string): boolean {
  const [first, other] = [initial(a), initial(b)];
  return first === other || ALIKE.some((as) => as.includes(first) && as.includes(other));
}

function initial(word: string): string {
  return word.toLowerCase().replace(LIKE_J, 'j').charAt(0);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  return `${before.split(ENDS_SENTENCE).at(-1)} ${after.split(ENDS_SENTENCE)[0]}`;
}
