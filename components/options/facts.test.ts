import { expect, test } from 'vitest';
import { datasetFacts } from './facts.ts';

test('publishers are counted, most cited first', () => {
  const info = {
    id: 'p',
    version: '1',
    title: { en: 'Ferries', nl: 'Veren' },
    licence: 'CC BY 4.0',
    covers: '2020/2024',
    checked: '2026-01-02',
  };
  const sources = ['Tide', 'Estuary', 'Tide'].map((publisher) => ({ publisher }));
  const facts = datasetFacts(info, { entities: [1, 2], events: [1], sources }, 'nl');
  expect(facts).toMatchObject({ title: 'Veren', lang: 'nl', names: 2, events: 1, sources: 3 });
  expect(facts.publishers).toEqual([
    { name: 'Tide', count: 2 },
    { name: 'Estuary', count: 1 },
  ]);
});
