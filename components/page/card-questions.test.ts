// Which names are asked for with which date.
import { expect, test } from 'vitest';
import { datedBy } from '../../tests/testing/date-clues.ts';
import type { Mark } from '../annotator/index.ts';
import { cardQuestions } from './card-questions.ts';

const mark = (node: object, ...entities: string[]): Mark =>
  ({ block: { nodes: [node] }, mention: { entities } }) as unknown as Mark;

test('the names of each article go with its date, each once', () => {
  const [one, two, outside] = [{}, {}, {}];
  const dates = new Map<object, ReturnType<typeof datedBy>>([
    [one, datedBy('2020')],
    [two, datedBy('2024')],
  ]);
  const marks = [
    mark(one, 'port', 'bay'),
    mark(two, 'port'),
    mark(one, 'bay'),
    mark(outside, 'sea'),
  ];
  expect(cardQuestions(marks, (node) => dates.get(node) ?? null)).toEqual([
    { dated: datedBy('2020'), entities: ['bay', 'port'] },
    { dated: datedBy('2024'), entities: ['port'] },
    { dated: null, entities: ['sea'] },
  ]);
  expect(cardQuestions([], () => null)).toEqual([]);
});
