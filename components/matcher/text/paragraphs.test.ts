import { expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

it.each([
  ['', []],
  ['one', ['one']],
  ['one\nstill one\n\ntwo', ['one\nstill one', 'two']],
  ['one\r\n\r\ntwo', ['one', 'two']],
  ['\n\none\n \n\t\ntwo\n\n', ['one', 'two']],
])('%j', (text, expected) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

const long = 'One line that is far longer than any text is wrapped to, as a paragraph is. '
  .repeat(2)
  .trim();

it.each([
  [
    'each line, where one is longer than lines are wrapped',
    `A headline\n${long}\r\n  \nAnother.`,
    ['A headline', long, 'Another.'],
  ],
  [
    'the same in full-width characters',
    `見出し\n${'長い段落。'.repeat(13)}`,
    ['見出し', '長い段落。'.repeat(13)],
  ],
  [
    'not each line of a wrapped text',
    `${'word '.repeat(20).trim()}\ngoes on.`,
    [`${'word '.repeat(20).trim()}\ngoes on.`],
  ],
])('%s', (_, text, expected) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
