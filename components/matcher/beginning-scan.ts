// Whether a name may begin with two characters of a script without spaces, asked of the filter of
// how names begin. Must not know: names, edges.
import { mayHold } from './filter.ts';
import { extend, SEED, spread } from './hash.ts';
import { Scan, type ScanTable } from './scan-table.ts';

/** Characters that fold by the table, whatever follows them but marks. */
const PLAIN = Scan.Letter | Scan.Open | Scan.Stop;

/** Whether a name may begin at `at`, with a character of such a script that has the entry `first`. */
export function mayBeginOpen(
  firsts: Uint32Array,
  table: ScanTable,
  text: string,
  at: number,
  first: number,
): boolean {
  if ((first & Scan.Always) !== 0) return true;
  const second = table.entryAt(text, at + 1);
  if ((second & Scan.Open) === 0) return (second & PLAIN) === 0;
  // What follows may join the second character: a voicing mark, a final consonant.
  if ((table.entryAt(text, at + 2) & PLAIN) === 0) return true;
  const hash = extend(extend(SEED, first & Scan.Unit), second & Scan.Unit);
  return mayHold(firsts, spread(hash));
}
