import { expect, test } from 'vitest';
import { fold } from './fold.ts';

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
