import { describe, expect, it, vi } from 'vitest';
import { type DetectLanguage, languageOfTexts } from './language.ts';

const detected = (language: string, isReliable = true): DetectLanguage =>
  vi.fn(async () => ({ isReliable, languages: [{ language, percentage: 90 }] }));

const texts = [{ text: 'Hm.' }];

describe('languageOfTexts', () => {
  it.each([
    ['zh-Hant', 'zh'],
    ['iw', 'he'],
    ['nb', 'nb'],
  ])('takes a detected %s for %s, as names are tagged', async (found, lang) => {
    expect(await languageOfTexts(texts, detected(found))).toBe(lang);
  });

  it('takes the language with the highest share, wherever it is in the list', async () => {
    const languages = [
      { language: 'en', percentage: 20 },
      { language: 'nl', percentage: 70 },
    ];
    expect(await languageOfTexts(texts, async () => ({ isReliable: true, languages }))).toBe('nl');
  });

  it.each([
    ['the browser is not sure', texts, detected('nl', false)],
    ['the browser does not know', texts, detected('und')],
    ['the answer is empty', texts, async () => ({ isReliable: true, languages: [] })],
    ['detection fails', texts, () => Promise.reject(new Error('not here'))],
    ['there is no text', [{ text: ' \n' }], detected('nl')],
    ['there are no blocks', [], detected('nl')],
  ] as const)('is null if %s', async (_, given, detect) => {
    expect(await languageOfTexts(given, detect)).toBeNull();
  });

  it('looks at a bounded sample, however long the page is', async () => {
    const detect = vi.fn(detected('en'));
    const long = Array.from({ length: 500 }, () => ({ text: 'words '.repeat(1000) }));
    await languageOfTexts(long, detect);
    expect(detect.mock.calls[0]?.[0]).toHaveLength(2000);
  });
});
