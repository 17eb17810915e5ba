// Text in the one form in which dates and the words beside them are compared.

/** A decimal digit of any script as `0` to `9`: the ten of each script follow one another. */
function digit(char: string): string {
  let zero = char.charCodeAt(0);
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String(char.charCodeAt(0) - zero);
}

/** Lower case, ASCII digits, without accents (and Arabic vowel and hamza signs), and plain blanks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u200b-\u200f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/(?![0-9])\p{Nd}/gu, digit)
    .replace(/\s+/g, ' ')
    // Months of two words in the Levant.
    .replace(/(كانون|تشرين) ال/g, '$1ال');
