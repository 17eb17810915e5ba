// Rule 4 where capitals mean nothing or something else: in a sentence all in capitals, in a numeral.

/** How far around a name its sentence is looked at, in UTF-16 units. */
const REACH = 160;
const ENDS_SENTENCE = /[.!?…。！？｡\n]/;

/**
 * True if the sentence around `start` to `end` is in capitals only. One with letters without case
 * (Han, Hangul, Arabic) is not: among those a Latin acronym is conspicuous.
 */
export function isInCapitals(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !ENDS_SENTENCE.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !ENDS_SENTENCE.test(text[to] as string)) to++;
  const around = text.slice(from, start) + text.slice(end, to);
  return !/[\p{Ll}\p{Lo}]/u.test(around) && (around.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** True if a name of two or three letters is written as a numeral or an abbreviation is: XI, LI. */
export function isLikeNumeral(written: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(written);
}
