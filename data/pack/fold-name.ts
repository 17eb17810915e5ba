// Names as they are compared when a pack is checked.

/** Without case, the accents of Latin and Greek, hyphens and the kind of spaces and quotes. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replace(/[\s\p{Pd}・·]+/gu, ' ');
}
