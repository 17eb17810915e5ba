// Rule 7 without a list of names: an actor is not the general of the same name, and a street is not
// the town. Each language has its own words for them.
import type { LanguageRules, NamesakeWords } from '../languages/language.ts';

/** How far the words beside a name are looked at, in UTF-16 units. */
const REACH = 24;

/** True if the words beside `start` to `end` make the name mean something else than a `kind`. */
export function isNamesake(
  text: string,
  start: number,
  end: number,
  { namesakes, joined }: LanguageRules,
  { kind, risky }: { kind: string; risky: boolean },
): boolean {
  if (kind !== 'person' && kind !== 'place') return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isBeside = (words: NamesakeWords | undefined) =>
    words?.before?.test(before) === true || words?.after?.test(after) === true;
  return isBeside(namesakes?.[kind]) || (risky && isBeside(joined));
}
