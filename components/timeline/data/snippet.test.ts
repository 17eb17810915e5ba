import { expect, test } from 'vitest';
import { searchFor } from '../../../tests/testing/search.ts';
import { event } from '../../../tests/testing/timeline-events.ts';
import { excerpt, hiddenHit } from './snippet.ts';

const long = `${'before '.repeat(20)}the needle lies ${'after '.repeat(20)}`;

const hitsOf = (q: string, text: string) =>
  searchFor(q, [event('a', '2020-01-01', { summary: text })]).hits;

test('a long text is cut at words around its hit', () => {
  // At most 40 letters before it and 70 after.
  expect(excerpt(long, hitsOf('needle', long))).toBe(
    `… ${'before '.repeat(5)}the needle lies ${'after '.repeat(10)}…`,
  );
});

test('a short text, or one without a hit, stays as it is', () => {
  expect(excerpt('a needle', hitsOf('needle', 'a needle'))).toBe('a needle');
  expect(excerpt(long, hitsOf('zeppelin', long))).toBe(long);
});

const found = event('a', '2020-01-01', {
  title: 'A ferry leaves',
  summary: 'The mayor waves.',
  sources: [{ publisher: 'Tide', title: 'Bouée perdue', lang: 'fr' }],
  tags: ['weather'],
  names: [
    {
      ...({ id: 'lock', name: 'Sea Lock', kind: 'place' } as const),
      local: { text: '바다갑문', lang: 'ko' },
      aliases: [{ text: 'Meersluis', lang: 'nl', risky: true }],
    },
  ],
});

test.each([
  ['ferry', null],
  ['ferry mayor', { text: 'The mayor waves.', lang: 'en' }],
  ['bouee', { text: 'Tide: Bouée perdue', lang: 'fr' }],
  ['weather', { text: 'weather' }],
  ['바다', { text: '바다갑문', lang: 'ko' }],
  ['sea', { text: 'Sea Lock', lang: 'en' }],
])('for %s a closed event shows %o', (q, expected) => {
  expect(hiddenHit(found, searchFor(q, [found]).hits, '')).toEqual(expected);
});

test('a hit is told in the language of its text', () => {
  const half = { ...found, lang: 'fr', summaryLang: 'en' };
  expect(hiddenHit(half, searchFor('mayor', [half]).hits, '')).toEqual({
    text: 'The mayor waves.',
    lang: 'en',
  });
});

test('a hit that the row shows needs no snippet', () => {
  expect(hiddenHit(found, searchFor('tide', [found]).hits, 'Tide')).toBeNull();
});

test('a name that no text has as it was asked for is told with it', () => {
  const named = { ...found, names: found.names.map(({ local: _, ...name }) => name) };
  const { hits } = searchFor('Meersluis', [named]);
  expect(hiddenHit(named, hits, '')).toEqual({ text: 'Meersluis = Sea Lock', lang: 'en' });
});
