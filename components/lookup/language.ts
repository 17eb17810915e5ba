// In which language a page and each of its blocks is read. The script of the text outranks what the page
// declares; where it leaves a choice, the browser detects the language.
import type { BlockText, Language } from '../../data/model.ts';
import { betrayedIn, isWrittenIn, languageOfScript, type Script, scriptOf } from './script.ts';

/** `browser.i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<{
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}>;

/** Enough characters to detect a language. */
const SAMPLE_LENGTH = 2000;
/**
 * What a detected language must have of a text that the browser is not sure of. Chromium says zh at 92
 * to 99 % and `isReliable: false` on Chinese pages.
 */
const SURE = 90;
/** From here on a text tells its language better than a theme does that declares English on every site. */
const LONG = 100;

/**
 * The language of a page with these texts, as packs tag names (`zh`, not `zh-Hant`). `tag`: what the page
 * declares. Null if the browser is not sure or fails: names that count in every language are found
 * without it.
 */
export async function languageOf(
  texts: readonly BlockText[],
  tag: string | null,
  detect: DetectLanguage,
): Promise<Language | null> {
  const declared = primary(tag);
  const sample = sampleOf(texts);
  if (!sample.trim()) return declared;
  const script = scriptOf(sample);
  if (declared && (!script || isWrittenIn(declared, script))) {
    const detected =
      declared === 'en' && sample.length >= LONG ? await detectedIn(sample, script, detect) : null;
    return detected ?? betrayedIn(sample, declared) ?? declared;
  }
  const alone = script && languageOfScript(script, sample);
  if (alone && /^(ja|ko|zh)$/.test(alone)) return alone;
  return (await detectedIn(sample, script, detect)) ?? alone;
}

/** What the browser is sure of, if it is written in this script. */
async function detectedIn(
  sample: string,
  script: Script | null,
  detect: DetectLanguage,
): Promise<Language | null> {
  const { isReliable, languages } = await detect(sample).catch(() => ({
    isReliable: false,
    languages: [],
  }));
  const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0];
  const isSure = best && (isReliable || best.percentage >= SURE);
  const detected = isSure ? primary(best.language) : null;
  return detected && (!script || isWrittenIn(detected, script)) ? detected : null;
}

/** The language in which one block is read. `tag`: the language that it, or else its page, is said to be in. */
export function languageOfBlock(text: string, tag: string | null): Language | null {
  const lang = primary(tag);
  const script = scriptOf(text);
  if (!script || (lang && isWrittenIn(lang, script))) return lang;
  return languageOfScript(script, text);
}

/** The beginning of the longest texts, in their order: menus come first on a page. */
function sampleOf(texts: readonly BlockText[]): string {
  const longest = new Set<BlockText>();
  let length = 0;
  for (const block of texts.toSorted((a, b) => b.text.length - a.text.length)) {
    if (length >= SAMPLE_LENGTH) break;
    longest.add(block);
    length += block.text.length + 1;
  }
  const sample = texts.filter((block) => longest.has(block));
  return sample
    .map(({ text }) => text.slice(0, SAMPLE_LENGTH))
    .join('\n')
    .slice(0, SAMPLE_LENGTH);
}

let lastTag: string | null = null;
let lastPrimary: Language | null = null;

/** The primary subtag, the usual one of several: Firefox says zh-Hant, Chromium iw. */
function primary(tag: string | null): Language | null {
  // The blocks of a page mostly have the same tag.
  if (tag !== lastTag) {
    lastPrimary = readPrimary(tag);
    lastTag = tag;
  }
  return lastPrimary;
}

function readPrimary(tag: string | null): Language | null {
  if (!tag) return null;
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'));
    return language && language !== 'und' ? language : null;
  } catch {
    return null; // No language tag.
  }
}
