// Rule 4 in a text all in capitals, where a capital says nothing.
// Must not know: names.

const REACH = 160;
const ENDS_SENTENCE = /[.!?…。！？｡\n]/;

/**
 * Whether the sentence around `start` to `end` is written in capitals only. One that has letters
 * without case (Han, Hangul, Arabic) is not: there a Latin acronym stands out as it should.
 */
export function isInCapitals(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !ENDS_SENTENCE.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !ENDS_SENTENCE.test(text[to] as string)) to++;
  const around = text.slice(from, start) + text.slice(end, to);
  return !/[\p{Ll}\p{Lo}]/u.test(around) && (around.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
