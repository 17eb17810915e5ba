// The paragraphs of a plain text.

/** No text is wrapped to longer lines than this; a full-width character is as wide as two. */
const WIDEST = 120;
const FULL_WIDTH = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g;

const LINES = /(?:\r\n?|\n)\s*/g;
const BLANK_LINES = /(?:\r\n?|\n)[^\S\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*)+/g;

const widthOf = (line: string): number => line.length + (line.match(FULL_WIDTH)?.length ?? 0);

/** Whether a line is a whole paragraph, because some are longer than lines are wrapped. */
const isUnwrapped = (text: string): boolean =>
  text.split(/[\r\n]+/).some((line) => widthOf(line) > WIDEST);

/**
 * Spans of paragraphs (UTF-16 offsets): with blank lines between them, or each in a line where the lines are not
 * wrapped.
 */
export function paragraphs(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(isUnwrapped(text) ? LINES : BLANK_LINES)) {
    if (gap.index > start) blocks.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}
