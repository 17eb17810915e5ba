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
