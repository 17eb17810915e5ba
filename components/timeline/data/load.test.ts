import { expect, test } from 'vitest';
import type { PackEvent } from '../../../data/model.ts';
import { everyEvent, firstEvents, firstEventsOfNames, type PackQueries } from './load.ts';

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
  entities: [n % 2 ? 'odd' : 'even', ...(n > 250 ? ['late'] : [])],
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

test('for some names it has their events, or none if too few of them are near', async () => {
  const odd = await firstEventsOfNames(pack as PackQueries, ['odd'], '2020-05-31', 'en');
  const near = all.slice(THEN - 24, THEN + 72);
  expect(ids(odd)).toEqual(ids(near.filter(({ entities }) => entities.includes('odd'))));
  expect(await firstEventsOfNames(pack as PackQueries, ['late'], '2020-05-31', 'en')).toEqual([]);
  expect(await firstEventsOfNames(pack as PackQueries, ['nobody'], '2020-05-31', 'en')).toEqual([]);
});

test('for an article newer than all events it has the events before it', async () => {
  const odd = await firstEventsOfNames(pack as PackQueries, ['odd'], '2026-11-20', 'en');
  expect(ids(odd)).toEqual(ids(all.slice(-24).filter(({ entities }) => entities.includes('odd'))));
  expect(await firstEventsOfNames(pack as PackQueries, ['nobody'], '2026-11-20', 'en')).toEqual([]);
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
