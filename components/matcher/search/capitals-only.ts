// Rule 4 in a sentence all in capitals, where a capital means nothing.

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
