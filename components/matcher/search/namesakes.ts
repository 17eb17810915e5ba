// Rule 7 without a list of names: an actor is not the general of the same name, and a street is not
// the town. Each language has its own words for them.
import type { LanguageRules } from '../languages/language.ts';

/** How far the words beside a name are looked at, in UTF-16 units. */
const REACH = 24;

/** True if the words beside `start` to `end` make the name mean something else than a `kind`. */
export function isNamesake(
  text: string,
  start: number,
  end: number,
  { namesakes }: LanguageRules,
  kind: string,
): boolean {
  const words = kind === 'person' || kind === 'place' ? namesakes?.[kind] : undefined;
  if (words === undefined) return false;
  return (
    words.before?.test(text.slice(Math.max(0, start - REACH), start)) === true ||
    words.after?.test(text.slice(end, end + REACH)) === true
  );
}
