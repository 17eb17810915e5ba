// Makes a page one that is about the bundled pack, by as little as possible.

/** A name of the pack's subject that counts in every language. */
const NAME = 'Pyongyang';
/** The beginning of a paragraph with enough text before its next tag to be of an article. */
const PARAGRAPH = /<p(?:\s[^>]*)?>(?=[^<]{80})/gi;
const BODY = /<body(?:\s[^>]*)?>/i;

/**
 * The page with the name at the beginning of its first long paragraph, of the one in the middle and of the last;
 * or, if it has none, of the body. So the extension is the one that users have, and does all of its work.
 */
export function aboutPack(html: Buffer): Buffer {
  // One character a byte: whatever the encoding, nothing else changes.
  const page = html.toString('latin1');
  const ends = [...page.matchAll(PARAGRAPH)].map(({ index, 0: tag }) => index + tag.length);
  const body = BODY.exec(page);
  const [first = body ? body.index + body[0].length : page.length] = ends;
  const places = new Set([first, ends[ends.length >> 1] ?? first, ends.at(-1) ?? first]);
  let named = '';
  let from = 0;
  for (const place of places) {
    named += `${page.slice(from, place)}${NAME} `;
    from = place;
  }
  return Buffer.from(named + page.slice(from), 'latin1');
}
