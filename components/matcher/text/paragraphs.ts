// Splits plain text into blocks.

/** The offsets of the paragraphs of a plain text, ends exclusive. A blank line separates two. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/(?:\r\n?|\n)[^\S\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*)+/g)) {
    if (gap.index > start) blocks.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}
