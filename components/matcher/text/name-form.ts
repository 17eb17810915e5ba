// A name as it is searched for: folded, with the capitals that the text must have (rule 4).
// Must not know: entities, the index.
import { FoldedText } from './folded-text.ts';
import { Kind } from './unicode.ts';

/** More folded units than any name has; longer ones are refused. */
const LONGEST_NAME = 256;

export interface NameForm {
  /** The name as the pack writes it. */
  readonly text: string;
  /** Folded UTF-16 units. */
  readonly folded: string;
  /** Units that must be capitals in the text. */
  readonly capitals: readonly number[];
  /** Wholly in capitals: matches only as written. */
  readonly acronym: boolean;
}

const reader = new FoldedText();

/** The folded form of a name, or why it cannot be searched for. */
export function nameForm(name: string): NameForm | { problem: string } {
  const text = name.trim();
  if (text === '') return { problem: 'is empty' };
  if (!text.isWellFormed()) return { problem: 'has half a surrogate pair' };
  reader.begin(text, 0);
  if (reader.has(LONGEST_NAME)) {
    return { problem: `is longer than ${LONGEST_NAME} characters` };
  }
  const { length, kinds, units } = reader;
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
    if (reader.capitals[at] === 1 && (acronym || opensWord)) capitals.push(at);
    folded += String.fromCharCode(units[at] as number);
  }
  return { text, folded, capitals, acronym };
}

function hasLetter(kinds: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const kind = kinds[at];
    if (kind === Kind.Word || kind === Kind.Open || kind === Kind.Hangul) return true;
  }
  return false;
}

/**
 * Whether the text has the capitals that a name needs. The word after a hyphen needs none
 * (Kim Jong Un is Kim Jong-un too); an acronym needs all of them.
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

/** Whether the name read last is written in capitals only, two of them or more. */
function isAcronym(text: string): boolean {
  // Most names tell by a plain small letter; Unicode's properties take long the first time.
  for (let at = 0; at < reader.length; at++) {
    const unit = reader.units[at] as number;
    const plain = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x44f);
    if (plain && reader.capitals[at] === 0) return false;
  }
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function isSeparator(kind: number): boolean {
  return kind === Kind.Space || kind === Kind.Hyphen;
}
