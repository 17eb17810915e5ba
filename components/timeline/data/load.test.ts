import { expect, test } from 'vitest';
import type { PackEvent } from '../../../data/model.ts';
import { everyEvent, firstEvents, type PackQueries } from './load.ts';

const days = Array.from({ length: 300 }, (_, n) =>
  new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10),
);
const all: PackEvent[] = days.map((day, n) => ({
  id: `event-${n}`,
  date: day,
  from: day,
  to: day,
  title: { en: `Event ${n}` },
  summary: { en: '' },
  entities: [],
  roles: {},
  weight: 1,
  citations: [],
  tags: [],
}));
const pack: Pick<PackQueries, 'eventsAround' | 'entities' | 'sources'> = {
  entities: async () => new Map(),
  sources: async () => new Map(),
  eventsAround: async (day, before, after) => {
    const then = day === null ? 0 : all.filter(({ from }) => from <= day).length;
    return all.slice(Math.max(0, then - before), then + after);
  },
};

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
/** How many events there are until the end of May. */
const THEN = days.indexOf('2020-06-01');

test('the first screen has what lies around the article’s date, or the beginning', async () => {
  const around = await firstEvents(pack as PackQueries, '2020-05', 'en');
  expect(ids(around)).toEqual(ids(all.slice(THEN - 24, THEN + 36)));
  const first = await firstEvents(pack as PackQueries, null, 'en');
  expect(ids(first)).toEqual(ids(all.slice(0, 36)));
});

test('every event comes in the order of the pack, however many there are', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => ({ ...all[n % 300], id: `many-${n}` }));
  const whole = {
    allEvents: async () => many,
    allEntities: async () => [],
    allSources: async () => [],
  } as unknown as PackQueries;
  const made = await everyEvent(whole, 'en');
  expect(ids(made)).toEqual(ids(many));
});
