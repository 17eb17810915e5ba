// What a page tells of its date is checked before it is read.
import { expect, test } from 'vitest';
import { datedBy } from '../../tests/testing/date-clues.ts';
import { dateClues } from './date-clues.ts';

const text = { text: 'Ferry', names: ['byline'], block: 'Ferry', isAside: false };

test('clues pass as they are', () => {
  const clues = {
    ...datedBy('2020-03-09'),
    linked: [{ published: ['2020-03-09'], changed: [], own: true }],
    items: [{ value: '2020-03-09', own: false }],
    after: [{ ...text, time: '2020-03-09' }],
    before: [text],
  };
  expect(dateClues(clues, 'dated')).toEqual(clues);
});

test.each<[string, object]>([
  ['addresses', { addresses: ['x'.repeat(401)] }],
  ['metas', { metas: Array(201).fill({ name: 'date', content: '2020' }) }],
  ['after', { after: [{ ...text, names: 'byline' }] }],
  ['linked', { linked: [{ published: [1], changed: [], own: true }] }],
  ['numeric', { numeric: null }],
])('not with wrong %s', (member, wrong) => {
  const check = () => dateClues({ ...datedBy('2020-03-09'), ...wrong }, 'dated');
  expect(check).toThrow(`dated.${member}`);
});
