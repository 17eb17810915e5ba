// Which script a text is written in, and what that says about its language.
import type { Language } from '../../data/model.ts';

/**
 * The languages written in each script (ISO 15924), the one with the most readers first; all others are
 * written in Latin. Japanese, which mixes three scripts, is Kana here, and Hani where it has no kana.
 */
const languagesIn = {
  Latn: '',
  Cyrl: 'ru uk be bg sr mk kk ky mn tg tt ba cv',
  Grek: 'el',
  Arab: 'ar fa ur ps ckb ku sd ug',
  Hebr: 'he yi',
  Deva: 'hi mr ne sa',
  Beng: 'bn as',
  Guru: 'pa',
  Gujr: 'gu',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Sinh: 'si',
  Thai: 'th',
  Laoo: 'lo',
  Mymr: 'my',
  Khmr: 'km',
  Tibt: 'bo dz',
  Geor: 'ka',
  Armn: 'hy',
  Ethi: 'am ti',
  Hang: 'ko',
  Hani: 'zh yue wuu nan hak gan lzh cmn ja',
  Hira: 'ja',
  Kana: 'ja',
} as const satisfies Readonly<Record<string, string>>;
export type Script = keyof typeof languagesIn;

/** Languages that are written in several scripts. */
const inSeveral = new Set('az bs kk ku ky mn pa sd sr tg tk tt ug uz'.split(' '));

const scripts = Object.keys(languagesIn) as Script[];
const languages = scripts.map((script) => languagesIn[script].split(' '));
const notLatin = new Set(languages.flat());

/** Whether a language, by its primary subtag, is written in this script. */
export function isWrittenIn(language: Language, script: Script): boolean {
  if (languages[scripts.indexOf(script)]?.includes(language)) return true;
  if (script === 'Latn') return !notLatin.has(language) || inSeveral.has(language);
  return inSeveral.has(language) && !/Han[gi]|Hira|Kana/.test(script);
}

/** Letters that of the languages in a script only one has, or nearly. */
const tellingLetters: readonly (readonly [Script, Language, RegExp])[] = [
  ['Cyrl', 'be', /ў/i],
  ['Cyrl', 'uk', /[іїєґ]/i],
  ['Cyrl', 'sr', /[ђјљњћџ]/i],
  ['Cyrl', 'kk', /[әғқңұһ]/i],
  ['Arab', 'ur', /[ٹڈڑںے]/],
  ['Arab', 'fa', /[پچژگ]/],
];

/** The language for which the script of a text, and its letters, stand; null for Latin. */
export function languageOfScript(script: Script, text: string): Language | null {
  const told = tellingLetters.find(([of, , letters]) => of === script && letters.test(text));
  return told?.[1] ?? (languages[scripts.indexOf(script)]?.[0] || null);
}

/** Letters of a language, and those of the one that it is declared to be, by that one. */
const betraying: Readonly<Record<Language, readonly [Language, RegExp, RegExp]>> = {
  ru: ['uk', /[іїєґ]/gi, /[ыэъё]/i],
  uk: ['ru', /[ыэъё]/gi, /[іїєґ]/i],
  ja: ['zh', /\p{Script=Han}/gu, /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
};
/** One of so many characters is such a letter in any text of the language. */
const BETRAYING = 50;
/** A shorter text may be a name alone. */
const MIN_TEXT = 40;

/** Another language than the declared one, if a text has its letters and none that only the declared one has. */
export function betrayedIn(text: string, declared: Language): Language | null {
  const [language, letters, others] = betraying[declared] ?? [];
  if (!language || !letters || text.length < MIN_TEXT || others?.test(text)) return null;
  return (text.match(letters) ?? []).length * BETRAYING > text.length ? language : null;
}

const patterns = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
/** How many letters say about as much as one of a script: a syllable or an ideograph is worth several. */
const weights = scripts.map((script) => (/Han[gi]|Kana/.test(script) ? 3 : 1));
const [LATIN, HAN, HIRAGANA, KATAKANA] = (['Latn', 'Hani', 'Hira', 'Kana'] as const).map((script) =>
  scripts.indexOf(script),
) as [number, number, number, number];

/** A text's beginning is enough, in UTF-16 units. */
const SAMPLE = 1000;
const NONE = scripts.length;
/** By UTF-16 unit, filled as texts need it: 1 + the index of its script, or + NONE. 0: not yet known. */
const known = new Uint8Array(0x10000);
/** By script, and of the others, in the text at hand. */
const counts = new Uint32Array(NONE + 1);

function scriptAt(unit: number): number {
  const character = String.fromCharCode(unit);
  // Blanks are in every text, and each pattern takes a while when it is first used.
  const isLetter = /\p{L}/u.test(character);
  const index = isLetter ? patterns.findIndex((pattern) => pattern.test(character)) : -1;
  known[unit] = 1 + (index < 0 ? NONE : index);
  return known[unit];
}

function countScripts(text: string): void {
  counts.fill(0);
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const script = (known[unit] || scriptAt(unit)) - 1;
    counts[script] = (counts[script] as number) + 1;
  }
  const [han, hiragana, katakana] = [counts[HAN], counts[HIRAGANA], counts[KATAKANA]] as [
    number,
    number,
    number,
  ];
  const all = han + hiragana + katakana;
  // A Chinese text may quote a Japanese name.
  const isJapanese = hiragana * 20 > all || katakana * 4 > all;
  counts[HAN] = isJapanese ? 0 : all;
  counts[HIRAGANA] = 0;
  counts[KATAKANA] = isJapanese ? all : 0;
}

/**
 * The script in which the text is written: that of most of its letters. Latin letters stand in texts of
 * any script (names, abbreviations): it is Latin if there is next to nothing else. Null if no script
 * prevails.
 */
export function scriptOf(text: string): Script | null {
  countScripts(text);
  let [all, most, winner] = [0, 0, LATIN];
  for (let script = 0; script < NONE; script++) {
    const share = (counts[script] as number) * (weights[script] as number);
    all += share;
    if (share > most) [most, winner] = [share, script];
  }
  const needed = winner === LATIN ? 0.9 : 0.5;
  return all > 0 && most >= all * needed ? (scripts[winner] as Script) : null;
}
