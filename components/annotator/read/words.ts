// Where words begin and end at the borders of elements.

/** The sign of a footnote: digits, marks, single letters and Roman numerals, or anything in brackets. */
const noteSign =
  /^(?:[\s\d\p{No}()⁽⁾[\]*†‡§¶#‖※★☆◊°®™℠,.;:–-]|(?<!\p{L})(?:\p{L}|[ivx]{2,4}|[ts]m)(?!\p{L}))*$|^\s*[[(［〔].{1,30}[\])］〕]\s*$/iu;

/** Whether a superscript or subscript is a note's sign, not a part of the text. */
export const isNoteSign = (element: Element): boolean => noteSign.test(element.textContent ?? '');

/** Whether texts on both sides of an element's border are different words. */
export function isWordBreak(before: string, after: string): boolean {
  const [last, first] = [before.at(-1) as string, after[0] as string];
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
