// Rule 2: "the Moscow Times-Register" is another paper. A capital after the hyphen makes a longer name.
import type { LanguageRules } from '../languages/language.ts';
import type { Candidate } from '../model.ts';

const JOINED = /^\p{Pd}(\p{Lu}\p{L}*)/u;
const SEVERAL_WORDS = /\p{Lu}\S*\s+\S*\p{Lu}/u;

/** True if the character at `at` may be a dash: a hyphen, or anything beyond ASCII. */
export function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code > 0x7f;
}

/**
 * Where a capitalised word is joined to a name of several words by a hyphen and begins no name itself,
 * the candidate becomes a decoy over both ("Moscow–Pyongyang" and "North Korea-China" stay). Not in
 * languages that join any noun to a name ("Air-Koryo-Maschine").
 */
export function cutJoinedNames(
  candidates: Candidate[],
  text: string,
  { hyphenCompounds }: LanguageRules,
): Candidate[] {
  if (hyphenCompounds) return candidates;
  const starts = new Set(candidates.map((candidate) => candidate.start));
  let changed = false;
  const cut = candidates.map((candidate) => {
    const joined = JOINED.exec(text.slice(candidate.end, candidate.end + 40));
    if (joined === null || starts.has(candidate.end + 1)) return candidate;
    if (!SEVERAL_WORDS.test(text.slice(candidate.start, candidate.end))) return candidate;
    changed = true;
    return { ...candidate, end: candidate.end + joined[0].length, interpretations: [] };
  });
  return changed ? cut.sort((a, b) => a.start - b.start || b.end - a.end) : candidates;
}
