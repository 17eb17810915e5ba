// How the background reads what stands between two texts of a page.
import { expect, test } from 'vitest';
import { TEXT_BORDER } from '../../data/raw-text.ts';
import { allSteps } from '../../tests/testing/steps.ts';
import { withSeams } from './raw-text.ts';

/** Reads texts with a `|` at each border. */
const read = (texts: string): string[] =>
  allSteps(withSeams(texts.replaceAll('|', TEXT_BORDER))).split('\n');

test('white space at a border is all that parts two texts', () => {
  expect(read('Air |Koryo| flies')).toEqual(['Air Koryo flies']);
  expect(read('Air|\u00a0Koryo')).toEqual(['Air\u00a0Koryo']);
});

test('without it there are two lines, and one on which a name may run on', () => {
  expect(read('on Air Ko|ry|o today')).toEqual([
    'on Air Ko',
    'ry',
    'o today',
    'on Air Koryo today',
  ]);
  expect(read('<b>P|yongyang')).toContain('<b>Pyongyang');
  expect(read('북|한은')).toEqual(['북', '한은', '북한은']);
});

test('signs, capitals and digits end a word', () => {
  expect(read('It is over.|Pyongyang')).toEqual(['It is over.', 'Pyongyang']);
  expect(read('World|North Korea|2020')).toEqual(['World', 'North Korea', '2020']);
  expect(read('P|P|yongyang'), 'a copy of a drop cap').toContain('Pyongyang');
});

test('of long texts no more is read twice than a name takes', () => {
  const long = 'a'.repeat(500);
  const [, , , first, ...more] = read(`${long}|b${long}|c`);
  expect(first).toBe(`${'a'.repeat(200)}b${'a'.repeat(199)}`);
  expect(more).toEqual([`${'a'.repeat(200)}c`]);
});

test('many seams in a row are one line', () => {
  const letters = Array.from({ length: 50 }, (_, i) => String.fromCharCode(0xac00 + i));
  expect(read(letters.join('|'))).toEqual([...letters, letters.join('')]);
});

test('borders in a row are one, and none is left', () => {
  expect(read('||Air ||Koryo|')).toEqual(['Air Koryo']);
  expect(read('North||Korea')).toEqual(['North', 'Korea']);
});

test('a page of nothing but seams is read in many steps, so that no other page waits for it', () => {
  expect([...withSeams(`a${TEXT_BORDER}`.repeat(50_000))].length).toBeGreaterThanOrEqual(50);
});
