// Rule 2: names in web addresses, e-mail addresses and @handles are not mentions.

/** How far around a name an address is looked for, in UTF-16 units. */
const REACH = 200;
/** What an address is made of: ASCII without blanks, quotes and brackets. */
const IN_ADDRESS = /[!#$%&*+,\-./0-9:;=?@A-Z_a-z~]/;
const ADDRESS = /:\/\/|^www\.|@/i;
/** The rest of a domain after a name: `tass.com`, `korea.com.kp`. */
const DOMAIN_FOLLOWS = /^\.[a-z]{2,}(?![a-z\d])/;

/** By ASCII code: 2 for `@` and `:`, 1 for other characters of an address, 0 for the rest. */
const SIGNS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return sign === '@' || sign === ':' ? 2 : IN_ADDRESS.test(sign) ? 1 : 0;
});

/** True if `start` to `end` lies in an address (`tass.com`, `a@korea.kp`, `@KCNA`). */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) === 0x2e && DOMAIN_FOLLOWS.test(text.slice(end, end + REACH)))
    return true;
  let seen = 0;
  let from = start;
  for (; from > 0 && start - from < REACH; from--) {
    const sign = signAt(text, from - 1);
    if (sign === 0) break;
    seen |= sign;
  }
  let to = end;
  for (; to < text.length && to - end < REACH; to++) {
    const sign = signAt(text, to);
    if (sign === 0) break;
    seen |= sign;
  }
  const mayBe = (seen & 2) !== 0 || (start - from >= 4 && isW(text, from));
  return mayBe && ADDRESS.test(text.slice(from, to));
}

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (SIGNS[code] as number) : 0;
}

function isW(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x77 || code === 0x57;
}
