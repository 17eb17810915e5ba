// Language tags as the rules see them. Must not know: names.

const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  cmn: 'zh',
  yue: 'zh',
  in: 'id',
  iw: 'he',
};

let lastTag: string | null = null;
let lastPrimary: string | null = null;

/** The primary language of a BCP 47 tag (`zh-Hant-TW` is `zh`); null when it says nothing. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  // All blocks of a page mostly have the same.
  if (tag !== lastTag) {
    lastPrimary = readPrimary(tag);
    lastTag = tag ?? null;
  }
  return lastPrimary;
}

function readPrimary(tag: string | null | undefined): string | null {
  if (!tag) return null;
  const plain = tag.trim().toLowerCase();
  let end = 0;
  while (end < plain.length && isLetter(plain.charCodeAt(end))) end++;
  const next = plain.charAt(end);
  if (end < 2 || end > 3 || (next !== '' && next !== '-' && next !== '_')) return null;
  const primary = plain.slice(0, end);
  if (primary === 'und' || primary === 'mul') return null;
  return SAME[primary] ?? primary;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const GENITIVE_S = new Set(['nl', 'de', 'sv', 'da', 'no', 'fy', 'lb', 'af']);

let lastLang: string | null = null;
let lastGenitiveS = true;

/** Whether a name takes a bare genitive `s` there ("Putins", "Pjöngjangs"). */
export function hasGenitiveS(lang: string | null): boolean {
  if (lang !== lastLang) {
    lastGenitiveS = lang === null || GENITIVE_S.has(lang);
    lastLang = lang;
  }
  return lastGenitiveS;
}

const COMPOUNDS = new Set(['nl', 'de', 'sv', 'da', 'no', 'fy', 'lb', 'af', 'fi', 'et']);

/** Whether nouns are joined to names by a hyphen there ("Air-Koryo-Maschine"). */
export function joinsNouns(lang: string): boolean {
  return COMPOUNDS.has(lang);
}
