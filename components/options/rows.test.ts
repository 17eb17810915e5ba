import { expect, test } from 'vitest';
import { nameRows, rejectedRows, siteRows } from './rows.ts';

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
    ['a', { text: 'Ada Veld', lang: 'en' }],
    ['b', { text: 'Steiger Twee', lang: 'nl' }],
  ]);
  expect(nameRows(history, names)).toEqual([
    { id: 'gone', name: 'gone', lang: 'en', day: '2026-11-02' },
    { id: 'a', name: 'Ada Veld', lang: 'en', day: '2026-11-01' },
    { id: 'b', name: 'Steiger Twee', lang: 'nl', day: '2026-11-01' },
  ]);
});

test('a name rejected says in the user’s language what it does not mean', () => {
  const rejected = {
    entity: 'a',
    alias: 'veld',
    surface: 'Veld',
    name: 'Ada Veld',
    added: '2026-11-01',
  };
  const names = new Map([['a', { text: 'Ада Велд', lang: 'ru' }]]);
  expect(rejectedRows([rejected, { ...rejected, entity: 'gone' }], names)).toEqual([
    { ...rejected, name: 'Ада Велд' },
    { ...rejected, entity: 'gone' },
  ]);
});
