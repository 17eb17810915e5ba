// PRIVACY.md says nothing that no test proves: each of its sentences is in the table of docs/privacy-tests.md,
// and each test that is named there exists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/run.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const isRule = (line: string): boolean => /^\|[ |-]+\|$/.test(line);
const cellsOf = (row: string): string[] => row.split('|').slice(1, -1);
const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();

/** The sentences of a document: those of its paragraphs and lists, and the rows of its tables as "a: b: c". */
function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap((line, i, lines) => {
    if (line === '' || line.startsWith('#') || isRule(line)) return [];
    if (line.startsWith('|')) {
      const isHead = isRule(lines[i + 1] ?? '');
      return isHead ? [] : [cellsOf(line).map(plain).join(': ')];
    }
    return plain(line.replace(/^- /, ''))
      .split(/(?<=[.;:])\s+(?=[A-Z])/)
      .map((sentence) => sentence.trim());
  });
}

const said = sentencesOf(read('PRIVACY.md'));
const rows = read('docs/privacy-tests.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !isRule(line))
  .slice(1)
  .map((line) => cellsOf(line).map((cell) => cell.trim()));

/** The tests that a cell names, as `file` and “name”. */
const testsIn = (cell: string): { file: string; name: string }[] =>
  [...cell.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }));

test('there is something to check', () => {
  expect(said.length).toBeGreaterThan(30);
  expect(said).toContain('Sidelight sends nothing anywhere.');
  expect(said).toContainEqual(expect.stringMatching(/^`storage`: /));
});

test('each sentence of PRIVACY.md is in the table, and nothing else is', () => {
  expect(rows.map(([sentence]) => sentence)).toEqual(said);
});

test('each sentence has a test, or a reason why there can be none', () => {
  const bare = rows.filter(
    ([, proof = '']) => testsIn(proof).length === 0 && !/^None: .{20,}\.$/.test(proof),
  );
  expect(bare).toEqual([]);
});

test('each test that is named exists', () => {
  const named = rows.flatMap(([, proof = '']) => testsIn(proof));
  const missing = named.filter(
    ({ file, name }) =>
      !existsSync(join(root, file)) ||
      !new RegExp(`['"\`]${RegExp.escape(name)}['"\`]`).test(read(file)),
  );
  expect(missing).toEqual([]);
});
