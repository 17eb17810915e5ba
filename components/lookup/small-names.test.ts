// Which names in small letters a page might paint in capitals.
import { expect, test } from 'vitest';
import { allSteps } from '../../tests/testing/steps.ts';
import { compile, load } from '../matcher/index.ts';
import { smallNames } from './small-names.ts';

const named = (id: string, ...names: { text: string; risky?: boolean }[]) => ({
  ...{ id, kind: 'place', name: id, common: false, decoys: [] },
  names,
});
const index = load(
  compile([
    named('old-harbour', { text: 'Old Harbour' }),
    named('tides', { text: 'TIDE' }),
    named('lind', { text: 'Anna Lind' }, { text: 'Lind', risky: true }),
    named('republic', { text: 'Republic of Tides' }),
  ]),
);

/** The words of the names in a text that only lack capitals. */
function small(text: string): string[] {
  const found = index.find(text, 'en');
  const names = allSteps(smallNames(index, text, 'en', found));
  expect(names.every((name) => name.small)).toBe(true);
  return names.map(({ start, end }) => text.slice(start, end));
}

test('names that lack nothing but capitals', () => {
  expect(small('old harbour')).toEqual(['old harbour']);
  expect(small('Ferries to old Harbour')).toEqual(['old Harbour']);
  expect(small('the republic of tides and anna lind')).toEqual(['republic of tides', 'anna lind']);
});

test('not those that have them', () => {
  expect(small('Old Harbour, OLD HARBOUR')).toEqual([]);
  expect(small('Old Harbour and old harbour')).toEqual(['old harbour']);
});

test('nor names that need context, or are words if they are small', () => {
  expect(small('lind')).toEqual([]);
  expect(small('with the tide')).toEqual([]);
  expect(small('gold harbours')).toEqual([]);
});

test('nor in a text that is no label', () => {
  expect(small(`old harbour ${'and '.repeat(40)}`)).toEqual([]);
});

test('letters whose capital is two letters do not move a name', () => {
  expect(small('ßen old harbour')).toEqual(['old harbour']);
});
