// Rule 2 in Chinese and Japanese: 中国 is not in 其中国家 (其中, 国家), whose words cross it. The browser
// knows the words.
import type { LanguageRules } from '../languages/language.ts';

/** Longer names are not in other words by accident, and the browser's dictionary has few of them. */
const SHORT = 2;
const SHORT_NAME = new RegExp(`^\\p{Script=Han}{${SHORT}}$`, 'u');
/** How far around a name its words are looked for, in UTF-16 units. */
const REACH = 6;
const HAN = /\p{Script=Han}/u;

const segmenters = new Map<string, Intl.Segmenter>();
/** By language and name: whether the dictionary has it. Only those can be told from what is around them. */
const known = new Map<string, boolean>();

/** True if a word that begins before a name ends in it, or one that begins in it ends after it. */
export function isCrossed(
  text: string,
  start: number,
  end: number,
  { crossedWords }: LanguageRules,
): boolean {
  if (crossedWords === undefined || end - start !== SHORT) return false;
  const { language, except } = crossedWords;
  const name = text.slice(start, end);
  if (!HAN.test(text.charAt(start - 1)) && !HAN.test(text.charAt(end))) return false;
  if (!SHORT_NAME.test(name) || except?.test(name)) return false;
  const segmenter = segmenterOf(language);
  if (!isWord(segmenter, language, name)) return false;
  const from = Math.max(0, start - REACH);
  const words = segmenter.segment(text.slice(from, end + REACH));
  const first = words.containing(start - from);
  const last = words.containing(end - 1 - from);
  if (first === undefined || last === undefined || first.index === last.index) return false;
  const isCrossedBefore = first.index < start - from;
  const isCrossedAfter = last.index + last.segment.length > end - from;
  return (
    (isCrossedBefore && isLeftOver(segmenter, text.slice(from, start), start - from - 1)) ||
    (isCrossedAfter && isLeftOver(segmenter, text.slice(end, end + REACH), 0))
  );
}

/**
 * True if the character at `at` is no word with its neighbours, so that the crossing word must have it.
 * In 俄国家庭 it is one (家庭), and the name stands.
 */
function isLeftOver(segmenter: Intl.Segmenter, text: string, at: number): boolean {
  return segmenter.segment(text).containing(at)?.segment.length === 1;
}

/** The word that has the character at `at` in it, as the words around `start` to `end` part the text. */
export function wordAt(
  text: string,
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): { start: number; end: number } {
  const from = Math.max(0, start - REACH);
  const words = segmenterOf(language).segment(text.slice(from, end + REACH));
  const { index, segment } = words.containing(at - from) ?? { index: at - from, segment: ' ' };
  return { start: from + index, end: from + index + segment.length };
}

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

function isWord(segmenter: Intl.Segmenter, language: string, name: string): boolean {
  const key = `${language} ${name}`;
  const is = known.get(key) ?? segmenter.segment(name).containing(0)?.segment === name;
  known.set(key, is);
  return is;
}
