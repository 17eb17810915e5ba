import { expect, it } from 'vitest';
import { checkCount, checkOurs } from './checks.ts';
import { CONTENDERS, OURS } from './contenders.ts';
import { makeNames } from './names.ts';
import { betweenBlanks, leftmostLongest, occurrences } from './reference.ts';

const NAMES = ['New York', 'York', 'New York Times', 'Ames'];
const BLOCKS = ['The New York Times of York', 'Yorkshire, James Ames'];
const words = (found: ReturnType<typeof occurrences>) =>
  found.map(({ block, start, end }) => BLOCKS[block]?.slice(start, end));

it('knows every occurrence, the leftmost-longest, and those between blanks', () => {
  const found = occurrences(NAMES, BLOCKS);
  expect(words(found)).toEqual(['New York Times', 'New York', 'York', 'York', 'York', 'Ames']);
  expect(words(leftmostLongest(found))).toEqual(['New York Times', 'York', 'York', 'Ames']);
  expect(words(betweenBlanks(found, BLOCKS))).toEqual([
    'New York Times',
    'New York',
    'York',
    'York',
    'Ames',
  ]);
});

it('refuses a wrong count', () => {
  const found = occurrences(NAMES, BLOCKS);
  expect(() => checkCount({ name: 'all', counts: 'occurrences' }, 6, found)).not.toThrow();
  expect(() => checkCount({ name: 'all', counts: 'occurrences' }, 5, found)).toThrow(
    'all counts 5, the reference 6.',
  );
  expect(() => checkCount({ name: 'some', counts: 'leftmost-longest' }, 6, found)).toThrow(
    'some counts 6, the reference 4.',
  );
});

it('refuses a matcher that misses a name between blanks', () => {
  const nothing = { find: () => [] };
  expect(() => checkOurs(nothing, NAMES, BLOCKS, occurrences(NAMES, BLOCKS))).toThrow('Not found');
});

it.each(CONTENDERS.map((contender) => [contender.name, contender] as const))(
  'lets %s count what there is',
  (name, contender) => {
    const blocks = ['Anna Vega met Boris Levin.', 'In Lisbon, Anna Vega and Carla Reis.'];
    const names = [...makeNames(20, blocks), 'Carla Reis'];
    const count = contender.build(names)(blocks);
    const found = occurrences(names, blocks);
    checkCount(contender, count, found);
    const least = name === OURS ? betweenBlanks(found, blocks).length : 1;
    expect(count).toBeGreaterThanOrEqual(least);
  },
);
