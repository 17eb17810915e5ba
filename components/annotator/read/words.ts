// Where words begin and end at the borders of elements.

/** Whether texts on both sides of an element's border are different words. */
export function isWordBreak(before: string, after: string): boolean {
  const last = before[before.length - 1] as string;
  const first = after[0] as string;
  const isDigit = first >= '0' && first <= '9';
  const isCapital = first !== first.toLowerCase();
  if (!isDigit && !isCapital) return false;
  return last !== last.toUpperCase() || (isCapital && last >= '0' && last <= '9');
}
