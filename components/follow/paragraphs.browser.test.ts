// What is told of a paragraph.
import { expect, test } from 'vitest';
import { MAX_NAMES, MAX_PARAGRAPH } from '../../data/limits.ts';
import type { Mark } from '../annotator/index.ts';
import { paragraphsOf } from './paragraphs.ts';

const paragraph = document.body.appendChild(document.createElement('p'));
const block = (text: string, lang?: string, container: Node = paragraph) =>
  ({ text, container, ...(lang && { lang }) }) as unknown as Mark['block'];
const mark = (block: Mark['block'], start: number, ...entities: string[]): Mark =>
  ({ block, mention: { start, end: start + 1, entities } }) as unknown as Mark;

const told = (marks: readonly Mark[], lang: string | null = 'en') => [
  ...paragraphsOf({ marks: () => marks, lang: () => lang }).values(),
];

test('each name once; the paragraph’s own language before the page’s', () => {
  const german = block('Hafen und Bucht', 'de');
  expect(told([mark(german, 0, 'port', 'bay'), mark(german, 10, 'bay')])).toEqual([
    { text: 'Hafen und Bucht', lang: 'de', entities: ['port', 'bay'] },
  ]);
  expect(told([mark(block('Port'), 0, 'port')], null)).toEqual([
    { text: 'Port', entities: ['port'] },
  ]);
});

test('blocks of one element are one paragraph', () => {
  expect(told([mark(block('Port'), 0, 'port'), mark(block('Bay'), 0, 'bay')])).toEqual([
    { text: 'Port\nBay', lang: 'en', entities: ['port', 'bay'] },
  ]);
});

test('a long one is cut around its first name, and names are bounded', () => {
  const long = block('x'.repeat(10_000));
  const ids = Array.from({ length: MAX_NAMES + 1 }, (_, at) => `n${at}`);
  const [{ text, entities } = { text: '', entities: [] }] = told([mark(long, 5_000, ...ids)]);
  expect([text.length, entities.length]).toEqual([MAX_PARAGRAPH, MAX_NAMES]);
});

test('what has left the document has no paragraph', () => {
  expect(told([mark(block('Port', 'en', document.createElement('p')), 0, 'port')])).toEqual([]);
});
