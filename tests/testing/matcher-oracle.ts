// A naive matcher by the same contract: compares every stretch of a text with every name. It shares no
// code with the matcher, so that tests can compare the two.

export interface OracleName {
  readonly text: string;
  readonly entity: string;
}

const IGNORED = /\p{Default_Ignorable_Code_Point}|[\u0640\u064B-\u0652\u0670]/gu;
const OPEN =
  '(?=[\\p{L}\\p{Nd}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const HAS_OPEN = new RegExp(OPEN, 'u');
const BEGINS_OPEN = new RegExp(`^${OPEN}`, 'u');
const LAST_LETTER = new RegExp(`(${OPEN}|.)\\p{M}*$`, 'su');
const OPEN_OR_HANGUL = new RegExp(`${OPEN}|\\p{Script=Hangul}`, 'u');

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ-ʀꜱᴛᴜᴠᴡ-ʏᴢ';

/** Styled letters as plain ones, and raised letters as signs. */
function plain(text: string): string {
  return Array.from(text, (character) => {
    if (/[ª\u1D2C-\u1D6A]/.test(character)) return '†';
    const small = character === '-' ? -1 : SMALL_CAPITALS.indexOf(character);
    if (small >= 0) return String.fromCharCode(0x41 + small);
    return /[\u24B6-\u24E9\u{1D400}-\u{1D7FF}]/u.test(character)
      ? character.normalize('NFKC')
      : character;
  }).join('');
}

/** Folds a whole string by rule 3. */
function oracleFold(text: string): string {
  return Array.from(
    text
      .replace(IGNORED, '')
      .replace(/[\uFF01-\uFF5E\uFF61-\uFF9F\uFB00-\uFB06]/g, (wide) => wide.normalize('NFKC'))
      .normalize('NFC')
      .replace(/[ё]/giu, 'е')
      .replace(/[آأإٱ]/g, 'ا')
      .replace(/[ىی]/g, 'ي')
      .replaceAll('ة', 'ه')
      .replaceAll('ک', 'ك'),
    (letter) => (/[\p{Script=Latin}\p{Script=Greek}]/u.test(letter) ? bare(letter) : letter),
  )
    .join('')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Nd}\p{P}\p{S}])(?<![\p{Pd}·・‧])\p{M}+/gu, '')
    .replace(/(?<=\p{Script=Cyrillic}\p{M}*)[\u0300\u0301]+/gu, '')
    .toLowerCase()
    .replace(/[‘’‛′ʼ]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\s\p{Pd}·・‧]+/gu, ' ');
}

function bare(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', ς: 'σ' }[plain] ?? plain;
}

/** Of the languages with a bare genitive s, those that are tested. */
const GENITIVE = new Set(['nl', 'de', 'sv']);
/** Title quotes, by language. */
const QUOTES: Readonly<Record<string, RegExp>> = {
  ru: /^(«»|„“|“”|"")$/,
  ar: /^(«»|„“|“”|"")$/,
  ko: /^(《》|『』|〈〉)$/,
};

/**
 * Every stretch that is the name of a place by rules 2 to 4, as `start-end entity`. Without the rules on
 * addresses and Korean particles.
 */
export function oracleFind(original: string, names: readonly OracleName[], lang = 'xx'): string[] {
  // A keycap is a picture, as long as its characters.
  const text = original.replace(/.\uFE0F?\u20E3/gu, (keycap) => '□'.repeat(keycap.length));
  const found = new Set<string>();
  const folded = names.map((name) => ({ ...name, folded: oracleFold(plain(name.text)) }));
  const borders = [0, ...Array.from(text).map(lengthSoFar())];
  for (const start of borders) {
    for (const end of borders) {
      if (end <= start || !isStretch(text, start, end)) continue;
      if (QUOTES[lang]?.test(text.slice(start - 1, start) + text.slice(end, end + 1))) continue;
      const stretch = plain(text.slice(start, end));
      const reads = oracleFold(stretch);
      for (const name of folded) {
        if (isTag(text, start, end) && isTagged(stretch, reads, name)) {
          found.add(`${start}-${end} ${name.entity}`);
        }
        if (reads !== name.folded) continue;
        if (
          !hasBoundaries(text, start, end, GENITIVE.has(lang)) ||
          !hasCapitals(stretch, name.text)
        )
          continue;
        found.add(`${start}-${end} ${name.entity}`);
      }
    }
  }
  return [...found].sort();
}

/** True if a stretch is a whole hashtag, without its sign. */
function isTag(text: string, start: number, end: number): boolean {
  return (
    /(?<![\p{L}\p{M}\p{Nd}_□])[#＃]$/u.test(text.slice(0, start)) &&
    /^(?!_)[\p{L}\p{M}\p{Nd}_]{2,64}(?<!_)$/u.test(text.slice(start, end)) &&
    !/^[\p{L}\p{M}\p{Nd}_□\p{DI}]/u.test(text.slice(end))
  );
}

/** True if a hashtag is a name without its spaces; one in capitals as the name has them. */
function isTagged(
  stretch: string,
  reads: string,
  { text, folded }: { text: string; folded: string },
): boolean {
  if (reads.replaceAll('_', '') !== folded.replaceAll(' ', '')) return false;
  return !isAcronym(text) || !/\p{Ll}/u.test(stretch);
}

function isAcronym(name: string): boolean {
  return !/\p{Ll}/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function lengthSoFar(): (character: string) => number {
  let length = 0;
  return (character) => {
    length += character.length;
    return length;
  };
}

/** True if a stretch begins and ends with characters that count, and keeps marks with their letters. */
function isStretch(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  if (/^[\p{M}\uFF9E\uFF9F\s\p{Pd}·・‧\u1160-\u11ff\p{DI}\u0640]/u.test(stretch)) return false;
  if (/^[\p{M}\uFF9E\uFF9F\u1160-\u11ff]/u.test(text.slice(end).replace(IGNORED, ''))) {
    // What follows belongs to the last character, or blocks the name.
    return false;
  }
  const tail = /[\p{DI}\u0640\u064B-\u0652\u0670]+$/u.exec(stretch)?.[0] ?? '';
  return /^\p{M}*$/u.test(tail) && !/^\p{M}/u.test(text.slice(end));
}

function hasBoundaries(text: string, start: number, end: number, genitive: boolean): boolean {
  const before = plain(text.slice(0, start)).replace(IGNORED, '').normalize('NFC');
  const after = plain(text.slice(end)).replace(IGNORED, '').normalize('NFC');
  const stretch = plain(text.slice(start, end)).replace(IGNORED, '');
  const last = LAST_LETTER.exec(stretch)?.[1] ?? '';
  const begins =
    /^\p{Script=Arabic}/u.test(stretch) && PROCLITICS.test(before)
      ? true
      : !blocks(/(.)\p{M}*$/su.exec(before)?.[1] ?? '', stretch, /\p{M}$/u.test(before));
  if (beginsInKana(stretch) && endsInKana(before)) return false;
  const ends = !blocksAfter(last, Array.from(after)[0] ?? '') && !cutsKana(stretch, after);
  // Marks fold away on the s as well.
  const bareAfter = Array.from(after.replace(/^([a-z])\p{M}+/iu, '$1'));
  return begins && (ends || (genitive && isGenitive(last, bareAfter)));
}

const beginsInKana = (text: string) => /^[ァ-ヺー-ヿ]/u.test(text.normalize('NFKC'));
const endsInKana = (text: string) => /[ァ-ヺー-ヿ]\p{M}*$/u.test(text.normalize('NFKC'));

/** True if katakana goes on after a name, but not with a word that may be joined to it. */
function cutsKana(stretch: string, after: string): boolean {
  const rest = /^[ァ-ヺー-ヿ]+/u.exec(after.normalize('NFKC'))?.[0];
  return rest !== undefined && endsInKana(stretch) && !/^[^ー].{2}/u.test(rest);
}

/** "And", "in", "to", "like" before an Arabic name. */
const PROCLITICS = /(?<![\p{L}\p{M}\p{Nd}])([وف][بلك]?|[بلك])$/u;

/** True if a genitive s follows the last letter of a name, and ends the word. */
function isGenitive(last: string, [s = '', next = '']: readonly string[]): boolean {
  if (oracleFold(s) !== 's' || !/[\p{L}\p{Nd}]/u.test(last)) return false;
  if (/\p{Script=Hangul}/u.test(last) || /[sxzß\d]$/.test(oracleFold(last))) return false;
  if (/\p{Lu}/u.test(s) && !/\p{Lu}/u.test(last)) return false;
  if (/[\p{M}]/u.test(next)) return false;
  return !/[\p{L}\p{Nd}]/u.test(next) || OPEN_OR_HANGUL.test(next);
}

function blocks(neighbour: string, stretch: string, marked: boolean): boolean {
  if (BEGINS_OPEN.test(stretch)) return false;
  if (HAS_OPEN.test(neighbour)) return false;
  const hangul = /\p{Script=Hangul}/u;
  if (hangul.test(neighbour)) return hangul.test(Array.from(stretch)[0] ?? '');
  return marked || /[\p{L}\p{Nd}]/u.test(neighbour);
}

function blocksAfter(last: string, next: string): boolean {
  if (/\p{M}/u.test(next)) return true;
  if (HAS_OPEN.test(last) || HAS_OPEN.test(next)) return false;
  const hangul = /\p{Script=Hangul}/u;
  if (hangul.test(next)) return hangul.test(last);
  return /[\p{L}\p{Nd}]/u.test(next);
}

/** Rule 4, word by word. */
function hasCapitals(stretch: string, name: string): boolean {
  const wordsOf = (text: string) => text.replace(IGNORED, '').split(/([\s\p{Pd}·・‧]+)/u);
  const words = wordsOf(stretch);
  if (isAcronym(name)) return !/\p{Ll}/u.test(stretch);
  return wordsOf(plain(name)).every((word, i) => {
    if (i % 2 === 1 || !/^[\p{Lu}\p{Lt}]/u.test(word)) return true;
    const afterHyphen = i > 0 && /^[\p{Pd}]+$/u.test(words[i - 1] ?? '');
    return afterHyphen || /^[\p{Lu}\p{Lt}]/u.test(words[i] ?? '');
  });
}
