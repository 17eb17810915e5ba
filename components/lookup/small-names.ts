// Names in small letters that the page may paint in capitals: `text-transform` and small capitals are for
// labels, headings and menus. The page looks at its styles before it counts them.
import type { Candidate, Matcher } from '../matcher/index.ts';
import type { Steps } from './turns.ts';

/** What is painted in capitals is no longer (UTF-16 units). */
const SHORT = 120;
const smallWord = /(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/gu;

/** The text with a capital for each word, where that is one letter too: offsets stay what they are. */
const withCapitals = (text: string): string =>
  text.replace(smallWord, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });

/** The names that words of a text are; if they are none, with the capitals that the page paints them in. */
export function explainAsPainted(
  index: Matcher,
  ...[text, lang, start, end]: Parameters<Matcher['explain']>
): ReturnType<Matcher['explain']> {
  const found = index.explain(text, lang, start, end);
  return found.length > 0 ? found : index.explain(withCapitals(text), lang, start, end);
}

/** The safe names in a short text that lack nothing but capitals. */
export function* smallNames(
  index: Matcher,
  text: string,
  lang: string | null,
  found: readonly Candidate[],
): Steps<Candidate[]> {
  if (text.length > SHORT) return [];
  const capitals = withCapitals(text);
  if (capitals === text) return [];
  const known = new Set(found.map(({ start, end }) => `${start} ${end}`));
  const all = yield* index.findInSteps(capitals, lang);
  return all.flatMap(({ start, end, interpretations }): Candidate[] => {
    const safe = interpretations.filter(({ needs }) => needs === null);
    if (safe.length === 0 || known.has(`${start} ${end}`)) return [];
    return [{ start, end, interpretations: safe, small: true }];
  });
}
