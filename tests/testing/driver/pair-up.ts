// Finds words again in the pieces in which they are painted.

const solid = (text: string): string => text.replace(/\s+/g, '');

/** How many pieces from `index` on make up the words; 0 if they do not. */
function piecesOf(words: string, pieces: readonly string[], index: number): number {
  let joined = '';
  for (let count = 0; joined.length < words.length; count++) {
    const piece = pieces[index + count];
    if (piece === undefined) return 0;
    joined += piece;
    if (joined === words) return count + 1;
    if (!words.startsWith(joined)) return 0;
  }
  return 0;
}

/**
 * For each of `words` the index of its first piece; null if it is not there. Both are in the order of the page,
 * and white space does not count. There may be pieces of other words between.
 */
export function pairUp(words: readonly string[], pieces: readonly string[]): (number | null)[] {
  const painted = pieces.map(solid);
  let next = 0;
  return words.map((each) => {
    const wanted = solid(each);
    for (let index = next; index < painted.length; index++) {
      const count = piecesOf(wanted, painted, index);
      if (count === 0) continue;
      next = index + count;
      return index;
    }
    return null;
  });
}
