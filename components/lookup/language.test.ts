import { describe, expect, it, vi } from 'vitest';
import { type DetectLanguage, languageOf, languageOfBlock } from './language.ts';

const detected = (language: string, percentage = 95, isReliable = true) =>
  vi.fn<DetectLanguage>(async () => ({ isReliable, languages: [{ language, percentage }] }));

const texts = [{ text: 'Hm.' }];
const of = (text: string) => [{ text }];

describe('the language of a page that declares none', () => {
  it.each([
    ['iw', 'הנמל סגור מאז מרץ', 'he'],
    ['nb', 'Havnen er stengt', 'nb'],
    ['uk', 'Порт зачинено', 'uk'],
  ])('takes a detected %s of "%s" for %s, as names are tagged', async (found, text, lang) => {
    expect(await languageOf(of(text), null, detected(found))).toBe(lang);
  });

  it('takes the language with the highest share, wherever it is in the list', async () => {
    const languages = [
      { language: 'en', percentage: 20 },
      { language: 'nl', percentage: 70 },
    ];
    expect(await languageOf(texts, null, async () => ({ isReliable: true, languages }))).toBe('nl');
  });

  it.each([
    ['is sure', 70, true, 'nl'],
    ['is not, but says 90 %', 90, false, 'nl'],
    ['is not', 89, false, null],
  ])('is the detected one if the browser %s', async (_, percentage, isReliable, lang) => {
    expect(await languageOf(texts, null, detected('nl', percentage, isReliable))).toBe(lang);
  });

  it.each([
    ['the browser does not know', texts, detected('und')],
    ['the answer is in another script', texts, detected('ru')],
    ['the answer is empty', texts, async () => ({ isReliable: true, languages: [] })],
    ['detection fails', texts, () => Promise.reject(new Error('not here'))],
    ['there is no text', [{ text: ' \n' }], detected('nl')],
    ['there are no blocks', [], detected('nl')],
  ] as const)('is null if %s', async (_, given, detect) => {
    expect(await languageOf(given, null, detect)).toBeNull();
  });

  it('is told by the longest blocks, in a bounded sample', async () => {
    const detect = detected('en');
    const menu = Array.from({ length: 500 }, (_, i) => ({ text: `Menu ${i}` }));
    const article = [{ text: 'words '.repeat(300) }, { text: 'and '.repeat(1000) }];
    await languageOf([...menu, ...article], null, detect);
    const sample = detect.mock.calls[0]?.[0];
    expect(sample).toHaveLength(2000);
    expect(sample).not.toContain('Menu');
  });
});

describe('the script of the text outranks the language that is declared', () => {
  it.each([
    ['en', '항구가 봉쇄되었다. Harbour Office 직원은 말했다.', 'ko'],
    ['zh', '항구가 봉쇄되었다.', 'ko'],
    ['en', '港は三月から閉鎖されている。', 'ja'],
    ['zh', '港は三月から閉鎖されている。', 'ja'],
    ['en', '港口自三月起關閉。', 'zh'],
    ['ko', '港口自三月起關閉。', 'zh'],
    ['ja', '港口封鎖', 'ja'],
    ['yue', '港口自三月起關閉。', 'yue'],
    ['nb', 'Havnen er stengt.', 'nb'],
    ['sr', 'Luka je zatvorena.', 'sr'],
    ['bg', 'Пристанището е затворено.', 'bg'],
    ['de', '2020', 'de'],
  ])('declared %s, written "%s": %s, without detection', async (declared, text, lang) => {
    const detect = detected('fr');
    expect(await languageOf(of(text), declared, detect)).toBe(lang);
    expect(detect).not.toHaveBeenCalled();
    expect(languageOfBlock(text, declared)).toBe(lang);
  });

  it.each([
    ['en', 'Порт закрыт с марта.', 'bg', 'bg'],
    ['en', 'Порт закрыт с марта.', 'und', 'ru'],
    ['ru', 'Der Hafen ist geschlossen.', 'de', 'de'],
    ['ja', 'The harbour is closed.', 'und', null],
    ['en', 'الميناء مغلق', 'fa', 'fa'],
  ])('declared %s, written "%s", detected %s: %s', async (declared, text, found, lang) => {
    expect(await languageOf(of(text), declared, detected(found))).toBe(lang);
  });

  it('reads a menu in another script as the page', async () => {
    const blocks = [...of('About us'), ...of('Contact'), ...of('항구가 봉쇄되었다. '.repeat(9))];
    expect(await languageOf(blocks, 'ko', detected('en'))).toBe('ko');
  });
});

describe('a text that belies what is declared', () => {
  const long = (text: string) => of(text.repeat(6));
  it.each([
    ['ru', 'Порт зачинено з березня, повідомили у конторі.', 'uk'],
    ['uk', 'Порт закрыт с марта, сообщили в конторе, и это надолго.', 'ru'],
    ['ja', '港口自三月起关闭，办事处表示将于五月重新开放。', 'zh'],
    ['ru', 'Порт закрыт с марта. Рядом стоит «Україна».', 'ru'],
    ['uk', 'Порт зачинено з березня. Поруч стоїть «Волна».', 'uk'],
    ['ja', '港は三月から閉鎖されている。', 'ja'],
    ['de', 'Le port est fermé depuis le mois de mars.', 'de'],
  ])('declared %s, written "%s": %s, without detection', async (declared, text, lang) => {
    const detect = detected('fr');
    expect(await languageOf(long(text), declared, detect)).toBe(lang);
    expect(detect).not.toHaveBeenCalled();
  });

  it.each([
    ['is sure of French', detected('fr'), 'fr'],
    ['says English', detected('en'), 'en'],
    ['is not sure', detected('fr', 60, false), 'en'],
    ['does not know', detected('und'), 'en'],
    ['answers in another script', detected('ru'), 'en'],
  ])('declared English where the browser %s', async (_, detect, lang) => {
    expect(await languageOf(long('Le port est fermé depuis mars.'), 'en', detect)).toBe(lang);
  });

  it('is read as declared while it is short', async () => {
    expect(await languageOf(of('Le port est fermé.'), 'en', detected('fr'))).toBe('en');
  });
});

describe('the language of a block', () => {
  it.each([
    ['en', 'Порт закрыт', 'ru'],
    ['en', 'الميناء مغلق', 'ar'],
    ['ko', 'The harbour is closed.', null],
    ['ko', 'Harbour Office 직원', 'ko'],
    ['ko', '2020', 'ko'],
    [null, '항구', 'ko'],
    [null, 'Harbour', null],
    ['no tag!', 'Harbour', null],
    ['zh-Hant-TW', '港口', 'zh'],
    ['kor', '항구', 'ko'],
  ])('said to be %s, "%s" is read as %s', (said, text, lang) => {
    expect(languageOfBlock(text, said)).toBe(lang);
  });
});
