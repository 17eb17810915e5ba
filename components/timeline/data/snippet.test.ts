import { expect, test } from 'vitest';
import { event } from '../../../tests/testing/timeline-events.ts';
import { wordsOf } from './fold.ts';
import { excerpt, hiddenHit } from './snippet.ts';

const long = `${'before '.repeat(20)}the needle lies ${'after '.repeat(20)}`;

test('a long text is cut at words around its hit', () => {
  // At most 40 letters before it and 70 after.
  expect(excerpt(long, ['needle'])).toBe(
    `… ${'before '.repeat(5)}the needle lies ${'after '.repeat(10)}…`,
  );
});

test('a short text, or one without a hit, stays as it is', () => {
  expect(excerpt('a needle', ['needle'])).toBe('a needle');
  expect(excerpt(long, ['zeppelin'])).toBe(long);
});

const found = event('a', '2020-01-01', {
  title: 'A ferry leaves',
  summary: 'The mayor waves.',
  sources: [{ publisher: 'Tide', title: 'Bouée perdue', lang: 'fr' }],
  tags: ['weather'],
  names: [{ id: 'lock', name: 'Sea Lock', kind: 'place', local: { text: '바다갑문', lang: 'ko' } }],
});

test.each([
  ['ferry', null],
  ['ferry mayor', { text: 'The mayor waves.', lang: 'en' }],
  ['bouee', { text: 'Tide: Bouée perdue', lang: 'fr' }],
  ['weather', { text: 'weather' }],
  ['바다', { text: '바다갑문', lang: 'ko' }],
  ['sea', { text: 'Sea Lock', lang: 'en' }],
])('for %s a closed event shows %o', (q, expected) => {
  expect(hiddenHit(found, wordsOf(q), '')).toEqual(expected);
});

test('a hit is told in the language of its text', () => {
  const half = { ...found, lang: 'fr', summaryLang: 'en' };
  expect(hiddenHit(half, ['mayor'], '')).toEqual({ text: 'The mayor waves.', lang: 'en' });
});

test('a hit that the row shows needs no snippet', () => {
  expect(hiddenHit(found, ['tide'], 'Tide')).toBeNull();
});
