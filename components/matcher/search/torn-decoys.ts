// Rule 7 in Chinese and Japanese: 前朝鲜 is not in 此前朝鲜, because 此前 is a word and takes 前 away.
import type { LanguageRules } from '../languages/language.ts';
import type { Candidate } from '../model.ts';
import { wordAt } from './crossed-words.ts';

const HAN = /\p{Script=Han}/u;

/** Leaves out the decoys that a word of the text tears, if there is a name in the rest of them. */
export function dropTornDecoys(
  candidates: Candidate[],
  text: string,
  { crossedWords }: LanguageRules,
): Candidate[] {
  if (crossedWords === undefined) return candidates;
  const { language, bound } = crossedWords;
  return candidates.filter(
    (candidate) =>
      candidate.interpretations.length > 0 ||
      !(
        (isTornBefore(candidate, text, language) && hasName(candidates, candidate, 1, 0)) ||
        (!bound?.test(text.charAt(candidate.end - 1)) &&
          isTornAfter(candidate, text, language) &&
          hasName(candidates, candidate, 0, 1))
      ),
  );
}

/** True if a word that begins before the decoy has its first character, and no more of it. */
function isTornBefore(decoy: Candidate, text: string, language: string): boolean {
  if (!HAN.test(text.charAt(decoy.start - 1))) return false;
  const word = wordAt(text, decoy.start, decoy, language);
  return word.start < decoy.start && word.end === decoy.start + 1;
}

function isTornAfter(decoy: Candidate, text: string, language: string): boolean {
  if (!HAN.test(text.charAt(decoy.end))) return false;
  const word = wordAt(text, decoy.end - 1, decoy, language);
  return word.start === decoy.end - 1 && word.end > decoy.end;
}

/** True if one of the names lies in the decoy without its first `before` and its last `after` characters. */
function hasName(
  candidates: readonly Candidate[],
  { start, end }: Candidate,
  before: number,
  after: number,
): boolean {
  return candidates.some(
    (other) =>
      other.interpretations.length > 0 && other.start >= start + before && other.end <= end - after,
  );
}
