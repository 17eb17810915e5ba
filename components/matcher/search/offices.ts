// Rule 7: "the foreign ministry of Ukraine" is not the Russian one, nor is the Russian embassy in Hanoi
// the one in Pyongyang, though both have the bare name of it in them.
import type { LanguageRules, OfficeWords } from '../languages/language.ts';
import { OTHERS_BUFFER_ZONE } from '../languages/shared-rules.ts';
import type { Candidate } from '../model.ts';

/** How far before a name another's name may begin, in UTF-16 units. */
const REACH = 24;
/** The same for a name of the pack around that place. */
const LONGEST_OWN = 40;

/**
 * A risky name of an office becomes a decoy where the words beside it give it to a state or place that
 * is none of its companions. `candidates` are by start, the longest first.
 */
export function cutOthersOffices(
  candidates: Candidate[],
  text: string,
  { offices = [] }: LanguageRules,
): Candidate[] {
  return candidates.map((candidate, i) => {
    const { start, end, interpretations } = candidate;
    if (interpretations.length === 0 || interpretations.some(({ needs }) => needs === null)) {
      return candidate;
    }
    const name = text.slice(start, end);
    const isOthers = (words: OfficeWords) =>
      words.names.test(name) &&
      (isBefore(words, candidates, i, text) || isAfter(words, candidates, i, text));
    return offices.some(isOthers) || isOthers(OTHERS_BUFFER_ZONE)
      ? { start, end, interpretations: [] }
      : candidate;
  });
}

function isBefore(
  { before }: OfficeWords,
  candidates: readonly Candidate[],
  i: number,
  text: string,
): boolean {
  const { start } = candidates[i] as Candidate;
  const from = Math.max(0, start - REACH);
  const found = before?.exec(text.slice(from, start));
  if (!found) return false;
  for (let at = i - 1; at >= 0; at--) {
    const other = candidates[at] as Candidate;
    if (other.start < start - LONGEST_OWN) break;
    if (other.end > from + found.index && isCompanion(other, candidates[i] as Candidate)) {
      return false;
    }
  }
  return true;
}

function isAfter(
  { after }: OfficeWords,
  candidates: readonly Candidate[],
  i: number,
  text: string,
): boolean {
  if (after === undefined) return false;
  after.lastIndex = (candidates[i] as Candidate).end;
  if (!after.test(text)) return false;
  for (let at = i + 1; at < candidates.length; at++) {
    const other = candidates[at] as Candidate;
    if (other.start > after.lastIndex) break;
    if (other.start === after.lastIndex && isCompanion(other, candidates[i] as Candidate)) {
      return false;
    }
  }
  return true;
}

/** True if one of the entities that `other` may name is one that the office needs. */
function isCompanion(other: Candidate, office: Candidate): boolean {
  return other.interpretations.some(({ entity }) =>
    office.interpretations.some(({ needs }) => needs?.includes(entity)),
  );
}
