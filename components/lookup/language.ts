// The language of a page that does not declare one, detected by the browser.
import type { Language } from '../../data/model.ts';

/** `browser.i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<{
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}>;

/** Enough characters to detect a language. */
const SAMPLE_LENGTH = 2000;

/**
 * The language of these texts as packs tag names (`zh`, not `zh-Hant`); null if the browser is not
 * sure or fails. Names that count in every language are found without it.
 */
export async function languageOfTexts(
  texts: readonly { readonly text: string }[],
  detect: DetectLanguage,
): Promise<Language | null> {
  let sample = '';
  for (const { text } of texts) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += `${text.slice(0, SAMPLE_LENGTH)}\n`;
  }
  if (!sample.trim()) return null;
  const { isReliable, languages } = await detect(sample.slice(0, SAMPLE_LENGTH)).catch(() => ({
    isReliable: false,
    languages: [],
  }));
  const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0];
  if (!isReliable || !best || best.language === 'und') return null;
  // Firefox says zh-Hant, Chromium iw: a pack's names have zh and he.
  return new Intl.Locale(best.language).language;
}
