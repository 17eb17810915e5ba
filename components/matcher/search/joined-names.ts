// "the Moscow Times-Register" is another paper: a capital after the hyphen makes a longer name.
// Must not know: how candidates are found.
import type { Language } from '../languages/language.ts';
import type { Candidate } from '../model.ts';

const JOINED = /^\p{Pd}(\p{Lu}\p{L}*)/u;
const SEVERAL_WORDS = /\p{Lu}\S*\s+\S*\p{Lu}/u;

/** Whether what stands at `at` may be a dash: a hyphen, or no ASCII. */
export function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code > 0x7f;
}

/**
 * Turns a name of several words into a decoy over the whole where a capitalised word is joined to
 * it by a hyphen and is no name itself ("Moscow–Pyongyang", "North Korea-China" stay). Not in
 * languages that join any noun to a name ("Air-Koryo-Maschine").
 */
export function cutJoinedNames(
  candidates: Candidate[],
  text: string,
  { hyphenCompounds }: Language,
): Candidate[] {
  if (hyphenCompounds) return candidates;
  const begins = new Set(candidates.map((candidate) => candidate.start));
  let changed = false;
  const cut = candidates.map((candidate) => {
    const joined = JOINED.exec(text.slice(candidate.end, candidate.end + 40));
    if (joined === null || begins.has(candidate.end + 1)) return candidate;
    if (!SEVERAL_WORDS.test(text.slice(candidate.start, candidate.end))) return candidate;
    changed = true;
    return { ...candidate, end: candidate.end + joined[0].length, interpretations: [] };
  });
  return changed ? cut.sort((a, b) => a.start - b.start || b.end - a.end) : candidates;
}
