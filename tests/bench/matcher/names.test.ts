import { expect, it } from 'vitest';
import { entitiesOf, makeNames } from './names.ts';

const BLOCKS = [
  'On Monday Anna Maria Vega met Boris Levin of Harbour News in Lisbon.',
  'The ferry Aurora left Genoa for Palermo; Captain Silva stayed in Trieste.',
];

it('makes the same names on every run, all distinct', () => {
  const names = makeNames(500, BLOCKS);
  expect(makeNames(500, BLOCKS)).toEqual(names);
  expect(new Set(names).size).toBe(500);
});

it('takes some names from the text, and begins others with its words', () => {
  const names = makeNames(100, BLOCKS);
  const text = BLOCKS.join('\n');
  // Half of the ten names in the text; of the others about a fifth begins with a word of it.
  const occurring = ['Boris Levin', 'Monday Anna Maria', 'Aurora', 'Lisbon', 'Palermo'];
  expect(names.filter((name) => text.includes(name))).toEqual(occurring);
  const alike = names.filter((name) => text.includes(`${name.split(' ')[0]} `));
  expect(alike.filter((name) => !occurring.includes(name))).toHaveLength(12);
});

it('invents all names for a text without any', () => {
  expect(makeNames(50, ['no capitals here'])).toHaveLength(50);
});

it('makes an entity of each name', () => {
  expect(entitiesOf(['Lisbon', 'Genoa']).map(({ id, names }) => [id, names[0]?.text])).toEqual([
    ['entity-0', 'Lisbon'],
    ['entity-1', 'Genoa'],
  ]);
});
