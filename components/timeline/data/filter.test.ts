import { expect, test } from 'vitest';
import { event } from '../../../tests/testing/timeline-events.ts';
import {
  countChoices,
  filterEvents,
  nameIds,
  namesIn,
  publishersOf,
  tagsOf,
  toggle,
} from './filter.ts';

const ada = { id: 'ada', name: 'Ada Bergström', kind: 'person' } as const;
const port = { id: 'port', name: 'Port Lumen', kind: 'place' } as const;
const events = [
  event('a', '2020-01-02', { title: 'A ferry leaves', names: [ada], tags: ['ferries'] }),
  event('b', '2020-02-03', { summary: 'The mayor objects.', names: [ada, port], place: 'Quay' }),
  event('c', '2021-03-04', {
    sources: [
      {
        publisher: 'Radio Estuary',
        via: 'Port Radio',
        title: 'Fog',
        lang: 'en',
        says: 'about 380',
      },
    ],
    dispute: 'How many were there',
    note: 'Counted from the quay wall',
    tags: ['weather', 'ferries'],
    names: [port],
  }),
];
const plain = (id: string) => ({ label: id });
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

const lock = {
  ...({ id: 'lock', name: 'Sea Lock', kind: 'place' } as const),
  local: { text: '바다갑문', lang: 'ko' },
  aliases: [{ text: 'Zeeslot', lang: 'nl' }],
} as const;
const local = [...events, event('d', '2022-01-01', { names: [lock] })];

test('a name to filter by is what the user calls it, with all others to find it by', () => {
  const korean = { label: '바다갑문', lang: 'ko', also: ['Sea Lock', 'Zeeslot'] };
  expect(namesIn(local)('lock')).toEqual(korean);
  expect(namesIn(local)('port')).toEqual({ label: 'Port Lumen', lang: 'en', also: ['Port Lumen'] });
  const counted = countChoices(local, nameIds, namesIn(local));
  expect(counted).toContainEqual({ ...korean, id: 'lock', count: 1 });
});

test('several names find the events that have all of them, or any', () => {
  const names = ['ada', 'port'];
  expect(ids(filterEvents(events, { names: ['ada'] }))).toEqual(['a', 'b']);
  expect(ids(filterEvents(events, { names }))).toEqual(['b']);
  expect(ids(filterEvents(events, { names, anyName: true }))).toEqual(['a', 'b', 'c']);
  expect(filterEvents(events, { names: ['nobody'] })).toEqual([]);
});

test('names are counted, most events first', () => {
  const four = [...events, event('d', '2022-01-01', { names: [port] })];
  expect(countChoices(four, nameIds, namesIn(four)).map(({ id, count }) => [id, count])).toEqual([
    ['port', 3],
    ['ada', 2],
  ]);
});

test('a name is chosen and unchosen', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
});

test.each([
  ['a tag', { tags: ['weather', 'ferries'] }, ['a', 'c']],
  ['a publisher', { publishers: ['Radio Estuary'] }, ['c']],
  ['a dispute', { disputed: true }, ['c']],
  ['a span, both months included', { span: { from: '2020-01', to: '2020-02' } }, ['a', 'b']],
  ['all of them together', { tags: ['ferries'], span: { from: '2020-01', to: '2020-12' } }, ['a']],
])('events are filtered by %s', (_, filters, expected) => {
  expect(ids(filterEvents(events, filters))).toEqual(expected);
});

test('without filters the same array comes back', () => {
  expect(filterEvents(events, {})).toBe(events);
});

test('tags and publishers are counted by event', () => {
  const twice = { publisher: 'X', title: 't', lang: 'en' };
  const more = [...events, event('d', '2022-01-01', { sources: [twice, twice] })];
  expect(countChoices(more, tagsOf, plain).map(({ id, count }) => [id, count])).toEqual([
    ['ferries', 2],
    ['weather', 1],
  ]);
  expect(countChoices(more, publishersOf, plain).map(({ id, count }) => [id, count])).toEqual([
    ['Radio Estuary', 1],
    ['X', 1],
  ]);
});

test('what is chosen can be unchosen, even if no event has it', () => {
  const counted = countChoices([], tagsOf, (tag) => ({ label: tag.toUpperCase() }), ['ferries']);
  expect(counted).toEqual([{ id: 'ferries', label: 'FERRIES', count: 0 }]);
  expect(namesIn(events)('nobody')).toEqual({ label: 'nobody' });
});

test('a name finds what happened to its parts', () => {
  const crane = { id: 'crane', name: 'The crane', kind: 'place', wholes: ['port'] } as const;
  const more = [...events, event('d', '2022-01-01', { names: [crane] })];
  expect(ids(filterEvents(more, { names: ['port'] }))).toEqual(['b', 'c', 'd']);
  expect(ids(filterEvents(more, { names: ['crane'] }))).toEqual(['d']);
  const counted = countChoices(more, nameIds, namesIn(more));
  expect(counted.find(({ id }) => id === 'port')?.count).toBe(3);
});
