// «Владивосток» is a cinema, a ship, a hotel: in Russian a place alone in quotes names another thing.
// Must not know: how candidates are found.

const QUOTING = new Set(['ru', 'uk', 'be']);
const PAIRS: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '"': '"' };

/** Whether `start` to `end` stands alone between quotes, in a language where that is no place. */
export function isQuotedTitle(
  text: string,
  start: number,
  end: number,
  lang: string | null,
): boolean {
  if (lang === null || !QUOTING.has(lang)) return false;
  const closing = PAIRS[text[start - 1] ?? ''];
  return closing !== undefined && text[end] === closing;
}
