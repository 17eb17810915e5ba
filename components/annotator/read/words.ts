// Where words begin and end at the borders of elements.

/** The sign of a footnote: single letters, Roman numerals, digits and marks, or anything in brackets. */
const noteSign =
  /^\P{L}*(?:(?:\p{L}|[ivx]{2,4}|[TS]M)(?:\P{L}+|$))*$|^\s*[[(［〔].{1,30}[\])］〕]\s*$/u;

/** Whether a superscript or subscript is a note's sign, not a part of the text. */
export const isNoteSign = (element: Element): boolean => noteSign.test(element.textContent ?? '');

/** Whether texts on both sides of an element's border are different words. */
export function isWordBreak(before: string, after: string): boolean {
  const last = before[before.length - 1] as string;
  const first = after[0] as string;
  const isCapital = first !== first.toLowerCase();
  // The copy of a drop cap for screen readers, then the word.
  if (last === first)
    return (
      before.length === 1 && (isCapital || (after.length > 1 && first === first.toUpperCase()))
    );
  const isDigit = first >= '0' && first <= '9';
  if (!isDigit && !isCapital) return false;
  return last !== last.toUpperCase() || (isCapital && last >= '0' && last <= '9');
}
