import { expect, test } from 'vitest';
import { largePack } from '../../testing/packs.ts';
import { enlarge } from './enlarge.ts';

test('has the number of events asked for, each once, with its sources and in earlier years', () => {
  const small = largePack(100);
  const large = enlarge(small, 950);
  expect(large.events).toHaveLength(950);
  expect(new Set(large.events.map(({ id }) => id)).size).toBe(950);
  const sources = new Set(large.sources.map(({ id }) => id));
  expect(sources.size).toBe(large.sources.length);
  for (const { citations } of large.events) {
    for (const { source } of citations) expect(sources).toContain(source);
  }
  expect(large.events[0]?.date).toBe('2000-01-01');
  expect(large.events[900]).toMatchObject({ date: '1964-01-01', from: '1964-01-01' });
  expect(large.version).not.toBe(small.version);
});
