import { expect, test } from 'vitest';
import { nameRows, siteRows } from './rows.ts';

test('sites are sorted by name', () => {
  const sites = { 'tide.example': 'on', 'fog.example': 'off' } as const;
  expect(siteRows({ everySite: false, sites })).toEqual([
    { site: 'fog.example', on: false },
    { site: 'tide.example', on: true },
  ]);
});

test('names read: the latest first, those of a day by name, an unknown one by its id', () => {
  const read = (day: string) => ({ last: { day, version: '1.0' } });
  const history = new Map([
    ['b', read('2026-11-01')],
    ['gone', read('2026-11-02')],
    ['a', read('2026-11-01')],
  ]);
  const names = new Map([
    ['a', 'Ada Veld'],
    ['b', 'Berth Two'],
  ]);
  expect(nameRows(history, names)).toEqual([
    { id: 'gone', name: 'gone', day: '2026-11-02' },
    { id: 'a', name: 'Ada Veld', day: '2026-11-01' },
    { id: 'b', name: 'Berth Two', day: '2026-11-01' },
  ]);
});
