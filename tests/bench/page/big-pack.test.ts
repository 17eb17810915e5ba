import { expect, test } from 'vitest';
import type { Pack } from '../../../data/model.ts';
import { bigPack, madeUpName, namesIn } from './big-pack.ts';

const pack: Pack = {
  id: 'small',
  version: '1',
  title: { en: 'Small' },
  licence: 'CC0',
  covers: '2020',
  checked: '2026-01-01',
  entities: [
    {
      id: 'anna-petrova',
      kind: 'person',
      name: 'Anna Petrova',
      description: { en: 'Somebody' },
      aliases: [{ text: 'Anna Petrova' }, { text: 'Petrova', risky: true }],
      decoys: [],
      common: false,
    },
  ],
  events: [],
  sources: [],
};

test('finds names between tags, and none in scripts', () => {
  const html =
    '<script>let Some Thing</script><p>Then <b>Anna Petrova</b> met Ivan Orlov, 김정은 위원장</p>';
  expect(namesIn(html, 10)).toEqual(['Anna Petrova', 'Ivan Orlov', '김정은', '위원장']);
  expect(namesIn(html, 1)).toEqual(['Anna Petrova']);
});

test('makes up ten thousand names, all different', () => {
  const names = Array.from({ length: 10_000 }, (_, n) => madeUpName(n));
  expect(new Set(names).size).toBe(10_000);
});

test('fills a pack up to the count, with the names of the pages first', () => {
  const big = bigPack(pack, ['Ivan Orlov', 'Anna Petrova', 'Ivan Orlov'], 50);
  expect(big.entities.flatMap(({ aliases }) => aliases)).toHaveLength(50);
  expect(big.entities[0]).toBe(pack.entities[0]);
  expect(big.entities[1]?.name).toBe('Ivan Orlov');
  expect(new Set(big.entities.map(({ id }) => id)).size).toBe(big.entities.length);
  expect(big.id).not.toBe(pack.id);
});
