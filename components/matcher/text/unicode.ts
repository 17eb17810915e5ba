// What one code point is by Unicode's properties: its folded form, its kind, and whether it is a
// capital. Slow: characters.ts caches the answers.

/** What a code point is to the rules on word boundaries. */
export const Kind = {
  /** Punctuation, symbols, anything that ends a word. */
  None: 0,
  /** White space, and the middle dot of transliterated names. */
  Space: 1,
  /** Hyphens and dashes: folded like a space. */
  Hyphen: 2,
  /** A letter or digit of a script that separates words. */
  Word: 3,
  /** A letter of a script written without spaces: no word boundaries (Han, kana, Thai, Lao, Khmer, Burmese). */
  Unspaced: 4,
  Hangul: 5,
  /** A combining mark. */
  Mark: 6,
  /** Soft hyphens, zero-width characters, bidi marks, Arabic vowel signs. */
  Ignored: 7,
} as const;

/** What one code point is, whatever its neighbours. */
export interface Character {
  readonly kind: number;
  readonly capital: boolean;
  /** '' for ignored characters. */
  readonly folded: string;
}

/** Soft hyphen, zero-width and bidi characters, variation selectors; Arabic tatweel and vowel signs. */
const IGNORED = /\p{Default_Ignorable_Code_Point}|\u0640|[\u064B-\u0652]|\u0670/u;
const MIDDLE_DOT = /[\u00B7\u0387\u2022\u2027\u2219\u22C5\u30FB\uFF65]/;
const DASH = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201B\u2032\u02BC\u02B9\uFF07\u0060\u00B4]/;
const DOUBLE_QUOTE = /[\u201C-\u201F\u2033\uFF02]/;
/** Wide and narrow forms, ligatures; letters of mathematics and in circles, which posts use as a type face. */
const COMPATIBLE =
  /[\uFF01-\uFF5E\uFF61-\uFF9F\uFFE0-\uFFE6\uFB00-\uFB06\u24B6-\u24E9\u{1D400}-\u{1D7FF}]|[ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴⅅ-ⅉ]/u;
/** Raised and lowered letters: signs of a note, or of a unit, but of no word. */
const NOTE_SIGN = /[ªº\u1D2C-\u1D6A\u1D78\u1D9B-\u1DBF\u2071\u207F\u2090-\u209C]/;
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const FOLDS_MARKS = /[\p{Script=Latin}\p{Script=Greek}]/u;
const GRAVE = 0x300;
const ACUTE = 0x301;
/** Letters that Unicode does not decompose: strokes, ligatures, the dotless i, the final sigma. */
export const LETTER_FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĳ: 'ij',
  ς: 'σ',
};
/** Arabic letters that writers swap, and the Persian forms of two: as Lucene's normalizers fold them. */
export const ARABIC_FOLDS: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا' },
  ...{ ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
};
/** Small capitals, by the letters that they stand for; Unicode does not say so. */
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

/**
 * True if a mark folds away because it makes no other letter of the character: any mark on Latin and
 * Greek letters, digits and signs, and stress on Cyrillic letters.
 */
export function losesMark(character: string, mark: number): boolean {
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Nd}\p{P}\p{S}]/u.test(character)) return true;
  return (mark === GRAVE || mark === ACUTE) && /\p{Script=Cyrillic}/u.test(character);
}

/** The frame of a keycap: a digit in it is a picture, and no part of a word. */
export const KEYCAP = 0x20e3;

/** What a code point is, by a dozen regular expressions. */
export function readCharacter(codePoint: number): Character {
  const character = String.fromCodePoint(codePoint);
  if (IGNORED.test(character)) return { kind: Kind.Ignored, capital: false, folded: '' };
  const folded = fold(character);
  const capital = /[\p{Lu}\p{Lt}]/u.test(compatible(character)) || isSmallCapital(character);
  return { kind: classify(character, folded), capital, folded };
}

function classify(character: string, folded: string): number {
  if (NOTE_SIGN.test(character)) return Kind.None;
  if (folded === ' ') return DASH.test(character) ? Kind.Hyphen : Kind.Space;
  const base = String.fromCodePoint(folded.codePointAt(0) as number);
  if (/\p{M}/u.test(base)) return Kind.Mark;
  if (!/[\p{L}\p{Nd}]/u.test(base)) return Kind.None;
  if (/\p{Script=Hangul}/u.test(base)) return Kind.Hangul;
  return WITHOUT_SPACES.test(base) ? Kind.Unspaced : Kind.Word;
}

function fold(character: string): string {
  if (/\p{White_Space}/u.test(character) || DASH.test(character) || MIDDLE_DOT.test(character)) {
    return ' ';
  }
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (/[\uD800-\uDFFF]/.test(character) && character.length === 1) return character;
  if (isSmallCapital(character))
    return SMALL_CAPITALS[SMALL_CAPITALS.indexOf(character) + 1] as string;
  const plain = compatible(character);
  if (!FOLDS_MARKS.test(plain)) {
    return ARABIC_FOLDS[plain] ?? plain.toLowerCase().replace('ё', 'е').normalize('NFC');
  }
  const bare = plain.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => LETTER_FOLDS[letter] ?? letter).join('');
}

/** The plain character that a wide, narrow or styled one stands for. */
function compatible(character: string): string {
  return COMPATIBLE.test(character) ? character.normalize('NFKC') : character;
}

function isSmallCapital(character: string): boolean {
  return SMALL_CAPITALS.indexOf(character) % 2 === 0;
}
