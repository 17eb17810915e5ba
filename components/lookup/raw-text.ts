// Reads the raw text of a page: its texts, with a border between each two. Where no white space parts them a
// line runs on, or a block ends. So both are read: the gate would rather open in vain than stay shut.
import { REACH, TEXT_BORDER } from '../../data/raw-text.ts';
import { isWordBreak } from '../annotator/read/words.ts';
import type { Steps } from './turns.ts';

/** Borders without white space on any side. */
const seam = new RegExp(`(?<=[^\\s${TEXT_BORDER}])${TEXT_BORDER}+(?=[^\\s${TEXT_BORDER}])`);

/** Parts of a step. */
const STEP_PARTS = 1000;

/** Whether a name may begin or end with this character. Signs of other scripts count as letters. */
const isOfName = (char = ''): boolean => /[\w'-]|[^ -~]/.test(char);

/** Whether a name may go on from one part to the next. */
function mayRunOn(part: string, next: string): boolean {
  if (!isOfName(part.at(-1)) || !isOfName(next[0])) return false;
  const last = part.slice(part.lastIndexOf(TEXT_BORDER) + 1);
  return !isWordBreak(last, next);
}

/** A raw text with a line feed at each seam, and after it what is around the seams, where a name may run on. */
export function* withSeams(raw: string): Steps<string> {
  const parts = raw.split(seam);
  const lines: string[] = [];
  let line = '';
  for (const [i, part] of parts.entries()) {
    if (i % STEP_PARTS === 0) yield;
    const next = parts[i + 1];
    if (line) line += part.slice(0, REACH);
    const runsOn = next !== undefined && mayRunOn(part, next);
    if (runsOn && line && part.length <= REACH) continue;
    if (line) lines.push(line);
    line = runsOn ? part.slice(-REACH) : '';
  }
  return [...parts, ...lines].join('\n').replaceAll(TEXT_BORDER, '');
}
