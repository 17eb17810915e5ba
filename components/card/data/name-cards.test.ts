// How the choices of the paragraphs become the cards of a name.
import { expect, test } from 'vitest';
import type { PackEvent, Source } from '../../../data/model.ts';
import { airline } from '../../../tests/testing/card-events.ts';
import type { Choice } from '../../story/index.ts';
import { nameCards } from './name-cards.ts';
import type { Selection } from './selection.ts';

const source = (id: string): Source => ({
  id,
  publisher: `The ${id}`,
  title: `Report by ${id}`,
  date: '2020-03-09',
  url: `https://${id}.example/report`,
  lang: 'en',
});
const sources = new Map(['post', 'times', 'herald', 'courier'].map((id) => [id, source(id)]));

const event = (id: string, day: string, more: Partial<PackEvent> = {}): PackEvent => ({
  id,
  date: day,
  from: day,
  to: day,
  title: { en: `Title of ${id}` },
  summary: { en: `Summary of ${id}` },
  entities: ['airline'],
  roles: { airline: 'subject' },
  weight: 3,
  citations: [{ source: 'post' }],
  tags: [],
  ...more,
});

const page = new Map([
  ['airline', { name: 'Northern Air', common: false }],
  ['port', { name: 'Port', common: false }],
  ['envoy', { name: 'Envoy', common: false }],
  ['country', { name: 'Country', common: true }],
]);

const make = (
  events: readonly PackEvent[],
  choices: readonly Choice[] = [],
  more: Partial<Selection> = {},
) =>
  nameCards(
    {
      entity: airline,
      events,
      sources,
      page,
      date: '2020-03-09',
      locale: 'en',
      translate: (key, ...rest) => `${key} ${rest}`,
      covers: '2019/2026',
      ...more,
    },
    new Map(choices.entries()),
  );

const events = [
  event('after', '2020-03-10'),
  event('same-day', '2020-03-09'),
  event('before', '2020-01-31'),
];

test('what any paragraph shows is there once, oldest first', () => {
  const cards = make(events, [
    { until: ['same-day', 'before'], since: ['after'] },
    { until: ['before'], since: [] },
    { until: ['same-day', 'before'], since: ['after'] },
  ]);
  expect(cards.events.map(({ id }) => id)).toEqual(['before', 'same-day', 'after']);
  expect(cards.choices).toEqual([
    { until: ['same-day', 'before'], since: ['after'] },
    { until: ['before'], since: [] },
  ]);
  expect(cards.choiceOf).toEqual({ 0: 0, 1: 1, 2: 0 });
});

test('what no paragraph shows is counted and not told', () => {
  const cards = make(events, [{ until: ['before'], since: [] }]);
  expect(cards.events.map(({ id }) => id)).toEqual(['before']);
  expect([cards.total, cards.all]).toEqual([3, 'card_allOther 3']);
});

test.each([
  ['2020-03-09', 'en', 'By 9 March 2020'],
  ['2020-03-09', 'fr', 'Jusqu’au 9 mars 2020'],
  ['2020-03', 'en', 'By March 2020'],
  ['2020-03-09/2020-03-10', 'en', 'By 10 March 2020'],
  ['2012-05-10/2026-04-24', 'en', '10 May 2012 – 24 April 2026'],
  [null, 'en', undefined],
  ['soon', 'en', undefined],
])('up to an article of %s, in %s, is headed %s', (date, locale, article) => {
  expect(make(events, [], { date, locale }).article?.replace(/\u2009/g, ' ')).toBe(article);
});

test('an entity without events has a card', () => {
  const nothing = { until: [], since: [] };
  expect(make([], [nothing])).toMatchObject({ events: [], total: 0, article: 'By 9 March 2020' });
});

test('what is new to the user is marked, and counted with what is not shown', () => {
  const newsOf = ({ id }: PackEvent) =>
    id === 'before' ? null : ({ kind: 'new', since: '2026-10-03' } as const);
  const cards = make(events, [{ until: ['before'], since: ['after'] }], { newsOf });
  expect(cards.news).toEqual({ count: 2, since: '3 Oct 2026' });
  expect(cards.events.map(({ id, news }) => [id, news?.kind])).toEqual([
    ['before', undefined],
    ['after', 'new'],
  ]);
  expect(make(events, [], { newsOf: () => null })).not.toHaveProperty('news');
});
