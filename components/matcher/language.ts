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
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0] as string;
  if (!/^[a-z]{2,3}$/.test(primary) || primary === 'und' || primary === 'mul') return null;
  return SAME[primary] ?? primary;
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
