// The script of a text, and the languages that are written in it.
import { describe, expect, it } from 'vitest';
import { isWrittenIn, languageOfScript, type Script, scriptOf } from './script.ts';

describe('scriptOf', () => {
  it.each([
    ['The harbour was closed.', 'Latn'],
    ['Η κυβέρνηση ανακοίνωσε', 'Grek'],
    ['Порт закрыт с марта', 'Cyrl'],
    ['الميناء مغلق', 'Arab'],
    ['הנמל סגור', 'Hebr'],
    ['बंदरगाह बंद है', 'Deva'],
    ['ท่าเรือปิดแล้ว', 'Thai'],
    ['항구가 닫혔다', 'Hang'],
    ['港口已經關閉', 'Hani'],
    ['港は閉鎖された', 'Kana'],
    ['ミサイル', 'Kana'],
    ['항구 (港口)가 닫혔다', 'Hang'],
    ['항구가 닫혔다 (Harbour Office)', 'Hang'],
    ['港口「アカシア」已經關閉，所有船隻都在等候新的通知，預計下個月重新開放', 'Hani'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it.each([
    ['no letters', '12:30 – 15 %'],
    ['Latin beside something else', 'The Harbour Office of the town (항구)'],
    ['nothing', ''],
  ])('is null of %s', (_, text) => {
    expect(scriptOf(text)).toBeNull();
  });
});

describe('isWrittenIn', () => {
  it.each<[string, Script, boolean]>([
    ['en', 'Latn', true],
    ['en', 'Hang', false],
    ['ko', 'Hang', true],
    ['ko', 'Hani', false],
    ['ja', 'Kana', true],
    ['ja', 'Hani', true],
    ['zh', 'Hani', true],
    ['yue', 'Hani', true],
    ['zh', 'Kana', false],
    ['uk', 'Cyrl', true],
    ['ru', 'Latn', false],
    ['sr', 'Latn', true],
    ['sr', 'Hang', false],
    ['qaa', 'Latn', true],
    ['fr', 'Cyrl', false],
  ])('%s in %s: %s', (language, script, written) => {
    expect(isWrittenIn(language, script)).toBe(written);
  });
});

describe('languageOfScript', () => {
  it.each<[Script, string, string | null]>([
    ['Hang', '항구', 'ko'],
    ['Kana', '港は', 'ja'],
    ['Hani', '港口', 'zh'],
    ['Cyrl', 'Порт закрыт', 'ru'],
    ['Cyrl', 'Порт закрито з березня, є рішення', 'uk'],
    ['Cyrl', 'Порт зачынены, ўсе чакаюць', 'be'],
    ['Arab', 'الميناء مغلق', 'ar'],
    ['Arab', 'بندر بسته است و کشتی‌ها چشم به راه', 'fa'],
    ['Thai', 'ท่าเรือ', 'th'],
    ['Grek', 'λιμάνι', 'el'],
    ['Latn', 'harbour', null],
  ])('%s, %s: %s', (script, text, language) => {
    expect(languageOfScript(script, text)).toBe(language);
  });
});
