// Names inside web addresses, e-mail addresses and @handles are not mentions.
// Must not know: names, edges.

/** How far around a name an address is looked for. */
const REACH = 200;
/** What an address is made of: ASCII without blanks, quotes and brackets. */
const IN_ADDRESS = /[!#$%&*+,\-./0-9:;=?@A-Z_a-z~]/;
const ADDRESS = /:\/\/|^www\.|@/i;
/** A domain goes on right after the name: `tass.com`, `korea.com.kp`. */
const DOMAIN_FOLLOWS = /^\.[a-z]{2,}(?![a-z\d])/;

/** Whether `start` to `end` lies in an address (`tass.com`, `a@korea.kp`, `@KCNA`). */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (text[end] === '.' && DOMAIN_FOLLOWS.test(text.slice(end, end + REACH))) return true;
  let from = start;
  while (from > 0 && start - from < REACH && IN_ADDRESS.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && IN_ADDRESS.test(text[to] as string)) to++;
  return ADDRESS.test(text.slice(from, to));
}
