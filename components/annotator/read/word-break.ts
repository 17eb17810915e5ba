// Where words end that no white space parts, only the border of an element.

/** Whether two characters on both sides of an element's border belong to different words. */
export function isWordBreak(before: string, after: string): boolean {
  const digitAfter = after >= '0' && after <= '9';
  const capitalAfter = after !== after.toLowerCase();
  if (!digitAfter && !capitalAfter) return false;
  const lowerBefore = before !== before.toUpperCase();
  return lowerBefore || (capitalAfter && before >= '0' && before <= '9');
}
