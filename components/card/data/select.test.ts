import { describe, expect, test } from 'vitest';
import type { PackEvent, Source } from '../../../data/model.ts';
import { airline } from '../../../tests/testing/card-events.ts';
import { selectCard } from './select.ts';
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

const select = (events: readonly PackEvent[], more: Partial<Selection> = {}) =>
  selectCard({
    entity: airline,
    events,
    sources,
    page,
    date: '2020-03-09',
    locale: 'en',
    translate: (key, ...rest) => `${key} ${rest}`,
    checked: '2026-11-20',
    covers: '2019/2026',
    ...more,
  });

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the split at the article’s date', () => {
  const events = [
    event('after', '2020-03-10'),
    event('same-day', '2020-03-09'),
    event('before', '2020-01-31'),
  ];

  test('its own day counts as until; both sides are in order of time', () => {
    const card = select(events);
    expect(ids(card.until)).toEqual(['before', 'same-day']);
    expect(ids(card.since)).toEqual(['after']);
    expect(card.article).toBe('9 Mar 2020');
    expect(card).toMatchObject({ total: 3, counted: 'card_countOther 3,3' });
  });

  test('an article dated by its month has all of the month behind it', () => {
    expect(ids(select(events, { date: '2020-03' }).until)).toContain('after');
  });

  test('an article of which only the time in UTC is known may be of the day after', () => {
    const card = select(events, { date: '2020-03-09/2020-03-10' });
    expect(ids(card.until)).toEqual(['before', 'same-day', 'after']);
    expect(card).toMatchObject({ since: [], article: '9–10 Mar 2020' });
    expect(card).not.toHaveProperty('spans');
  });

  test('an article that is rewritten for years is not parted at its first day', () => {
    const more = [...events, event('last-year', '2025-05-01'), event('since', '2026-05-01')];
    const card = select(more, { date: '2012-05-10/2026-04-24' });
    expect(ids(card.until)).toEqual(['same-day', 'after', 'last-year']);
    expect(ids(card.since)).toEqual(['since']);
    expect(card).toMatchObject({ article: '10 May 2012 – 24 Apr 2026', spans: true });
  });

  test('nothing that came within the span is nearer to it than the rest', () => {
    const within = [event('first', '2012-05-10'), event('middle', '2019-01-01')];
    const outside = ['2001', '2002', '2003'].map((year) => event(year, `${year}-01-01`));
    const card = select([...outside, ...within], { date: '2012-05-10/2026-04-24' });
    expect(ids(card.until)).toEqual(['2002', '2003', 'first', 'middle']);
  });

  test.each([null, 'soon'])(
    'with the date %s all is one list, and the card is not dated',
    (date) => {
      const card = select(events, { date });
      expect(ids(card.until)).toEqual(['before', 'same-day', 'after']);
      expect(card.since).toEqual([]);
      expect(card).not.toHaveProperty('article');
    },
  );
});

describe('the choice', () => {
  const days = (count: number, year: string) =>
    Array.from({ length: count }, (_, i) => event(`${year}-${i}`, `${year}-01-1${i}`));

  test('two on each side; places not needed go to the other side', () => {
    expect(select([...days(5, '2019'), ...days(5, '2021')])).toMatchObject({
      total: 10,
      counted: 'card_countOther 10,4',
    });
    const sizes = (a: number, b: number) => {
      const card = select([...days(a, '2019'), ...days(b, '2021')]);
      return [card.until.length, card.since.length];
    };
    expect(sizes(5, 5)).toEqual([2, 2]);
    expect(sizes(5, 1)).toEqual([3, 1]);
    expect(sizes(5, 0)).toEqual([4, 0]);
    expect(sizes(0, 5)).toEqual([0, 4]);
    expect(sizes(1, 5)).toEqual([1, 3]);
    expect(sizes(1, 1)).toEqual([1, 1]);
  });

  test('events shared with other names of the page come first, however far', () => {
    const card = select([
      event('near', '2020-03-08'),
      event('nearer', '2020-03-09'),
      event('shared', '2015-01-01', { entities: ['airline', 'port'] }),
      event('shared-more', '2014-01-01', { entities: ['airline', 'port', 'envoy'] }),
      event('elsewhere', '2020-03-09', { entities: ['airline', 'not-on-this-page'] }),
      ...days(4, '2021'),
    ]);
    expect(ids(card.until)).toEqual(['shared-more', 'shared']);
  });

  test('a common name counts less than any specific one', () => {
    const card = select([
      event('common', '2020-03-08', { entities: ['airline', 'country'] }),
      event('plain', '2020-03-09'),
      event('specific', '2015-01-01', { entities: ['airline', 'port'] }),
      ...days(4, '2021'),
    ]);
    expect(ids(card.until)).toEqual(['specific', 'common']);
  });

  test('then the nearer to the article', () => {
    const card = select([
      event('years-ago', '2016-01-01'),
      event('month-ago', '2020-02-09'),
      event('week-ago', '2020-03-02'),
      ...days(4, '2021'),
    ]);
    expect(ids(card.until)).toEqual(['month-ago', 'week-ago']);
  });

  test('of two as near, the one with more sources or a dispute', () => {
    const citations = ['post', 'times', 'herald'].map((id) => ({ source: id }));
    const card = select([
      event('one-source', '2020-03-01'),
      event('three-sources', '2020-03-01', { citations }),
      event('disputed', '2020-03-01', { dispute: { en: 'The number' } }),
      ...days(4, '2021'),
    ]);
    expect(ids(card.until)).toEqual(['disputed', 'three-sources']);
  });

  test('the latest event is always shown', () => {
    const shared = { entities: ['airline', 'port'] };
    const card = select([
      ...days(4, '2019'),
      event('shared-1', '2020-04-01', shared),
      event('shared-2', '2020-05-01', shared),
      event('latest', '2025-12-01'),
    ]);
    expect(ids(card.since)).toEqual(['shared-1', 'latest']);
  });

  test('does not depend on the order in which the events come', () => {
    const events = [...days(6, '2019'), ...days(6, '2021')];
    expect(select(events.toReversed())).toEqual(select(events));
  });
});

test('an entity without events has an empty card', () => {
  expect(select([])).toMatchObject({ until: [], since: [], total: 0, article: '9 Mar 2020' });
});

test('what is new to the user is marked and counted, and does not influence the choice', () => {
  const events = ['2019', '2020', '2021', '2022', '2023', '2024'].map((year) =>
    event(year, `${year}-01-01`),
  );
  const plain = select(events);
  const newsOf = ({ id }: PackEvent) =>
    id === '2019' || id === '2022' ? ({ kind: 'new', since: '2026-10-03' } as const) : null;
  const card = select(events, { newsOf });
  const without = ({ news: _, ...one }: (typeof card.until)[number]) => one;
  expect([card.until.map(without), card.since.map(without)]).toEqual([plain.until, plain.since]);
  expect(card.news).toEqual({ count: 2, since: '3 Oct 2026' });
  expect([...card.until, ...card.since].filter(({ news }) => news).map(({ id }) => id)).toEqual(
    [...plain.until, ...plain.since].map(({ id }) => id).filter((id) => /2019|2022/.test(id)),
  );
  expect(select(events, { newsOf: () => null })).not.toHaveProperty('news');
});
