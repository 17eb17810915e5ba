// The commonest characters, by their ranges. Unicode's properties say the same, but their regular
// expressions are slow to compile, and a background that has just woken must answer at once.
import { ARABIC_FOLDS, type Character, Kind, LETTER_FOLDS } from './unicode.ts';

/** Ranges of letters without case that fold to themselves, but for a few Arabic ones: first, last, kind. */
const CASELESS: readonly (readonly [number, number, number])[] = [
  [0x05d0, 0x05ea, Kind.Word], // Hebrew
  [0x0621, 0x063a, Kind.Word], // Arabic
  [0x0641, 0x064a, Kind.Word],
  [0x3041, 0x3096, Kind.Unspaced], // Hiragana
  [0x30a1, 0x30fa, Kind.Unspaced], // Katakana
  [0x3400, 0x4dbf, Kind.Unspaced], // Han
  [0x4e00, 0x9fff, Kind.Unspaced],
  [0xac00, 0xd7a3, Kind.Hangul],
];
const SIGNS: Readonly<Record<string, Character>> = {
  ...signs(' \t\n\v\f\r\u0085\u00a0·', Kind.Space, ' '),
  ...signs('-\u2010\u2011–—', Kind.Hyphen, ' '),
  ...signs('`‘’', Kind.None, "'"),
  ...signs('“”', Kind.None, '"'),
};
/** Punctuation beyond ASCII that folds to itself. */
const OTHER_SIGNS = '«»¿¡©…€、。「」';

function signs(all: string, kind: number, folded: string): Record<string, Character> {
  return Object.fromEntries(Array.from(all, (sign) => [sign, { kind, capital: false, folded }]));
}

/** What a code point is; undefined if only Unicode's properties can decide. */
export function plainCharacter(codePoint: number): Character | undefined {
  if (codePoint > 0xffff) return undefined;
  const character = String.fromCharCode(codePoint);
  if (isCased(codePoint)) return casedLetter(codePoint, character);
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  if (codePoint < 0x80 || OTHER_SIGNS.includes(character)) {
    const kind = codePoint >= 0x30 && codePoint <= 0x39 ? Kind.Word : Kind.None;
    return { kind, capital: false, folded: character };
  }
  for (const [first, last, kind] of CASELESS) {
    if (codePoint < first) return undefined;
    if (codePoint > last) continue;
    return { kind, capital: false, folded: ARABIC_FOLDS[character] ?? character };
  }
  return undefined;
}

/** Letters of ASCII, Latin-1 and Latin Extended-A, and Cyrillic ones from Ѐ to џ. */
function isCased(codePoint: number): boolean {
  if (codePoint < 0x80) return (codePoint | 32) >= 0x61 && (codePoint | 32) <= 0x7a;
  if (codePoint < 0x180) return codePoint >= 0xc0 && codePoint !== 0xd7 && codePoint !== 0xf7;
  return codePoint >= 0x400 && codePoint <= 0x45f;
}

function casedLetter(codePoint: number, character: string): Character | undefined {
  const small = character.toLowerCase();
  if (small.length > 1) return undefined;
  const capital = small !== character;
  if (codePoint >= 0x400) {
    return { kind: Kind.Word, capital, folded: small === 'ё' ? 'е' : small };
  }
  if (codePoint < 0x80) return { kind: Kind.Word, capital, folded: small };
  const bare = small.normalize('NFD').charAt(0);
  return { kind: Kind.Word, capital, folded: LETTER_FOLDS[bare] ?? bare };
}
