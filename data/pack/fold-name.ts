// Names as they are compared when a pack is checked.

/** Without case, the accents of Latin and Greek, what Arabic writers swap, hyphens and the kind of spaces and quotes. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ک', 'ك')
    .replaceAll('’', "'")
    .replace(/[\s\p{Pd}・·]+/gu, ' ');
}
