// What is written before an Arabic name without a space: "and", "in", "to", "like".
// Must not know: names.

/** و and ف ("and"), then ب, ل or ك ("in", "to", "like"); each alone or both. */
const PROCLITICS = /(?<![\p{L}\p{M}\p{Nd}])[وف]?[بلك]?$/u;
const LONGEST = 2;

/** Whether the letters between the start of the word and `offset` are proclitics and nothing else. */
export function followsProclitics(text: string, offset: number): boolean {
  if (!isArabic(text.charCodeAt(offset))) return false;
  const before = text
    .slice(Math.max(0, offset - 8), offset)
    .replace(/[\p{Default_Ignorable_Code_Point}\u0640\u064B-\u0652\u0670]/gu, '');
  return PROCLITICS.test(before.slice(-LONGEST - 1));
}

/** Whether a name may begin after this letter: و, ف, ب, ل or ك. */
export function isProclitic(unit: number): boolean {
  return unit === 0x648 || unit === 0x641 || unit === 0x628 || unit === 0x644 || unit === 0x643;
}

function isArabic(unit: number): boolean {
  return unit >= 0x0620 && unit <= 0x06ff;
}
