// A name as it is searched for: folded, with the capitals that the text must have (rule 4).
import { FoldedText } from './folded-text.ts';
import { Kind } from './unicode.ts';

/** In folded units. */
const LONGEST_NAME = 256;

export interface NameForm {
  /** The name as the pack writes it. */
  readonly text: string;
  /** Folded UTF-16 units. */
  readonly folded: string;
  /** The units that must be capitals in the text, by index. */
  readonly capitals: readonly number[];
  /** In capitals only: matches only as written. */
  readonly acronym: boolean;
}

const folder = new FoldedText();

/** The form of a name, or why it cannot be searched for, as the end of a sentence about it. */
export function nameForm(name: string): NameForm | { problem: string } {
  const text = name.trim();
  if (text === '') return { problem: 'is empty' };
  if (!text.isWellFormed()) return { problem: 'has half a surrogate pair' };
  folder.begin(text, 0);
  if (folder.has(LONGEST_NAME)) {
    return { problem: `is longer than ${LONGEST_NAME} characters` };
  }
  const { length, kinds, units } = folder;
  if (!hasLetter(kinds, length)) return { problem: 'has no letter and no digit' };
  const first = kinds[0] as number;
  const last = kinds[length - 1] as number;
  if (first === Kind.Mark) return { problem: 'begins with a combining mark' };
  if (isSeparator(first) || isSeparator(last)) return { problem: 'begins or ends with a hyphen' };
  const acronym = isAcronym(text);
  const capitals: number[] = [];
  let folded = '';
  for (let at = 0; at < length; at++) {
    const opensWord = at === 0 || isSeparator(kinds[at - 1] as number);
    if (folder.capitals[at] === 1 && (acronym || opensWord)) capitals.push(at);
    folded += String.fromCharCode(units[at] as number);
  }
  return { text, folded, capitals, acronym };
}

function hasLetter(kinds: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const kind = kinds[at];
    if (kind === Kind.Word || kind === Kind.Unspaced || kind === Kind.Hangul) return true;
  }
  return false;
}

/**
 * True if the text has the capitals that a name needs. A word after a hyphen needs none (Kim Jong-un is
 * Kim Jong Un); an acronym needs all of them.
 */
export function hasCapitals(
  { capitals, acronym }: Pick<NameForm, 'capitals' | 'acronym'>,
  text: FoldedText,
): boolean {
  for (let i = 0; i < capitals.length; i++) {
    const at = capitals[i] as number;
    if (text.capitals[at] === 1) continue;
    if (acronym || at === 0 || text.kinds[at - 1] !== Kind.Hyphen) return false;
  }
  return true;
}

/** True if the name that was folded last has two capitals or more, and no small letter. */
function isAcronym(text: string): boolean {
  // A plain small letter decides for most names; Unicode's properties are slow the first time.
  for (let at = 0; at < folder.length; at++) {
    const unit = folder.units[at] as number;
    const plain = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x44f);
    if (plain && folder.capitals[at] === 0) return false;
  }
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function isSeparator(kind: number): boolean {
  return kind === Kind.Space || kind === Kind.Hyphen;
}
