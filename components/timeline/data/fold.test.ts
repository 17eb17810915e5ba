import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtHits, fold, wordsOf } from './fold.ts';

test.each([
  ['Bergström', 'bergstrom'],
  ['MASIKRYŎNG', 'masikryong'],
  ['Ёлка', 'елка'],
  ['ＫＯＲ２７１', 'kor271'],
  ['Kim Jong‑un', 'kim jong un'],
  ['l’été', "l'ete"],
  ['so\u00adft', 'soft'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['ガス', 'ガス'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('composed and decomposed Hangul are equal', () => {
  expect(fold('고려항공'.normalize('NFD'))).toBe(fold('고려항공'.normalize('NFC')));
});

test('й is not и, and voiced kana are not unvoiced', () => {
  expect(fold('Андрей')).not.toContain(fold('еи'));
  expect(fold('ガス')).not.toBe(fold('カス'));
  expect(fold('ё')).toBe(fold('е'));
});

const marked = (text: string, q: string): string =>
  cutAtHits(text, wordsOf(q))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test.each([
  ['Bergström opens', 'BERGSTROM', '[Bergström] opens'],
  ['Bergstro\u0308m opens', 'bergström', '[Bergstro\u0308m] opens'],
  ['Kim Jong‑un and Kim', 'kim un', '[Kim] Jong‑[un] and [Kim]'],
  ['abab', 'aba bab', '[abab]'],
  ['고려항공', '고려', '[고려]항공'],
  ['각', '가', '[각]'],
  ['ＫＯＲ２７１便', 'kor271', '[ＫＯＲ２７１]便'],
  ['ﬁve', 'f', '[ﬁ]ve'],
  ['nothing', 'zeppelin', 'nothing'],
])('in %s, %s is found at %s', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
});

test('the segments add up to the text, and have a hit if and only if the search finds the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aAäÖоЙγς 가각 ﬁ-’\u0308') }),
      fc.string({ unit: fc.constantFrom(...'aäоσ가fi'), minLength: 1, maxLength: 3 }),
      (text, q) => {
        const segments = cutAtHits(text, wordsOf(q));
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const found = wordsOf(q).some((word) => fold(text).includes(word));
        expect(segments.some(({ hit }) => hit)).toBe(found);
      },
    ),
  );
});
