import { expect, it } from 'vitest';
import { OURS, REGEXP } from './contenders.ts';
import { indexTable, speedTable } from './report.ts';
import { searchTime } from './ripgrep.ts';

const at = (ours: number, others: Record<string, number | null>) =>
  Object.entries({ [OURS]: ours, ...others }).map(([name, speed]) => ({
    ...{ name, speed, buildMs: null, count: null },
  }));
const cells = (table: string, title: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(`| ${title}`))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

it('compares ours with the expression, the best package and ours at 1,000', () => {
  const table = speedTable(
    [100, 1000],
    [
      at(300, { [REGEXP]: 400, ahocorasick: 20, 'modern-ahocorasick/fast': 30, rg: Number.NaN }),
      at(200, { [REGEXP]: null, ahocorasick: 10, 'modern-ahocorasick/fast': null, rg: 90 }),
    ],
  );
  expect(cells(table, 'ours ÷ regular expression')).toEqual(['0.75×', '']);
  expect(cells(table, 'ours ÷ best npm Aho-Corasick')).toEqual(['10.00×', '20.00×']);
  expect(cells(table, 'ours ÷ ours at 1,000')).toEqual(['1.50×', '1.00×']);
  expect(cells(table, REGEXP)).toEqual(['400', 'not run']);
  expect(cells(table, 'rg')).toEqual(['—', '90']);
});

it('compares the index with the bytes of the names', () => {
  const index = { names: 2, first: 'Lisbon', aliasBytes: 100, buildMs: 3, longestSliceMs: 1 };
  const table = indexTable([{ ...index, blob: new ArrayBuffer(180) }]);
  expect(cells(table, '2 ')).toEqual(['100', '180', '1.80', '3 ms', '1.0 ms']);
});

it('subtracts the start of a process, or says that it cannot', () => {
  const runs = (searchMs: number) =>
    [100, 110, 130].map((idleMs) => ({ count: 1, idleMs, searchMs }));
  expect(searchTime(runs(9))).toBe(9);
  expect(searchTime(runs(0.5))).toBeNull();
  expect(searchTime(runs(-4))).toBeNull();
});
