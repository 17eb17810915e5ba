import { describe, expect, test } from 'vitest';
import type { PackEvent, Source } from '../../../data/model.ts';
import { airline } from '../../../tests/testing/card-events.ts';
import { Wording, type WordingOptions } from './wording.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: `The ${id}`,
  title: `Report by ${id}`,
  lang: 'en',
  ...more,
});

const event = (more: Partial<PackEvent> = {}): PackEvent => ({
  id: 'one',
  date: '2020-03-09',
  from: '2020-03-09',
  to: '2020-03-09',
  title: { en: 'Title' },
  summary: { en: 'Summary' },
  entities: ['airline'],
  roles: { airline: 'subject' },
  weight: 3,
  citations: [],
  tags: [],
  ...more,
});

const wording = (more: Partial<WordingOptions> = {}): Wording =>
  new Wording({
    entity: airline,
    sources: new Map(),
    page: new Map(),
    locale: 'en',
    translate: (key, ...rest) => `${key} ${rest.join('/')}`,
    ...more,
  });

describe('an event', () => {
  test('names the others on this page, specific ones first, and not the entity itself', () => {
    const page = new Map([
      ['airline', { name: 'Northern Air', common: false }],
      ['port', { name: 'Port', common: false }],
      ['country', { name: 'Country', common: true }],
    ]);
    const entities = ['country', 'airline', 'port', 'not-on-this-page'];
    expect(wording({ page }).event(event({ entities })).with).toEqual([
      { id: 'port', name: 'Port' },
      { id: 'country', name: 'Country' },
    ]);
  });

  test('gives each source with its address and what it says', () => {
    const url = 'https://post.example/report';
    const sources = new Map([
      ['post', source('post', { url })],
      ['times', source('times', { lang: 'nl', via: 'The Post' })],
    ]);
    const citations = [
      { source: 'post', says: { en: 'Eighty' } },
      { source: 'times' },
      { source: 'unknown' },
    ];
    const shown = wording({ sources }).event(event({ citations, dispute: { en: 'How many' } }));
    expect(shown.dispute).toBe('How many');
    expect(shown.sources).toEqual([
      { publisher: 'The post', title: 'Report by post', lang: 'en', url, says: 'Eighty' },
      { publisher: 'The times', via: 'The Post', title: 'Report by times', lang: 'nl' },
    ]);
  });

  test('names the others as the user calls them', () => {
    const page = new Map([
      ['port', { name: 'Port', names: { nl: 'Haven' }, common: false }],
      ['envoy', { name: 'Envoy', common: false }],
    ]);
    const shown = wording({ page, locale: 'nl' }).event(event({ entities: ['port', 'envoy'] }));
    expect(shown.with.map(({ name }) => name)).toEqual(['Haven', 'Envoy']);
  });

  test('has its title in the user’s language, and says in which its summary is', () => {
    const words = wording({ locale: 'nl-BE' });
    const title = { en: 'T', nl: 'T-nl' };
    const whole = words.event(event({ title, summary: { en: 'S', nl: 'S-nl' } }));
    expect(whole).toMatchObject({ title: 'T-nl', summary: 'S-nl', lang: 'nl' });
    expect(whole).not.toHaveProperty('summaryLang');
    const half = { title: 'T-nl', lang: 'nl', summary: 'Summary', summaryLang: 'en' };
    expect(words.event(event({ title }))).toMatchObject(half);
  });

  test('dates itself and its sources in the user’s language, a source without the year of the event', () => {
    const sources = new Map([
      ['same', source('same', { date: '2020-03-10' })],
      ['later', source('later', { date: '2021-01' })],
      ['none', source('none')],
    ]);
    const citations = ['same', 'later', 'none'].map((id) => ({ source: id }));
    const newsOf = () => ({ kind: 'changed', since: '2026-10-03' }) as const;
    const dates = (locale: string) => {
      const shown = wording({ locale, sources, newsOf }).event(event({ citations }));
      return [shown.date, shown.news?.since, ...shown.sources.map(({ date }) => date)];
    };
    expect(dates('en')).toEqual([
      '9\u00a0Mar\u00a02020',
      '3 Oct 2026',
      '10 Mar',
      'Jan 2021',
      undefined,
    ]);
    expect(dates('de')).toEqual([
      '9.\u00a0März\u00a02020',
      '3. Okt. 2026',
      '10. März',
      'Jan. 2021',
      undefined,
    ]);
  });
});

describe('the entity', () => {
  test('is described in the user’s language, else in English', () => {
    const dutch = { description: 'Een luchtvaartmaatschappij', lang: 'nl' };
    expect(wording({ locale: 'nl-BE' }).entity).toMatchObject(dutch);
    expect(wording({ locale: 'fr' }).entity).toMatchObject({
      description: 'An airline',
      lang: 'en',
    });
  });

  test('has its first safe alias at home beside its name', () => {
    expect(wording().entity.otherName).toEqual({ text: '북방항공', lang: 'ko' });
    const { native: _, ...homeless } = airline;
    expect(wording({ entity: homeless }).entity.otherName).toBeUndefined();
  });

  test('is called as the user calls it, with its name at home beside that, or to those at home the canonical one', () => {
    const names = { ko: '북방항공사', nl: 'Noordlucht', fr: '북방항공사' };
    const shown = (locale: string) => {
      const { name, nameLang, otherName } = wording({
        locale,
        entity: { ...airline, names },
      }).entity;
      return [name, nameLang, otherName?.text];
    };
    expect(shown('en')).toEqual(['Northern Air', undefined, '북방항공사']);
    expect(shown('nl')).toEqual(['Noordlucht', undefined, '북방항공사']);
    // The description is not in Korean.
    expect(shown('ko')).toEqual(['북방항공사', 'ko', 'Northern Air']);
    expect(shown('fr')).toEqual(['북방항공사', 'fr', 'Northern Air']);
  });

  test('has no other name beside it that is the same', () => {
    const names = { ko: airline.name };
    expect(wording({ entity: { ...airline, names } }).entity.otherName).toBeUndefined();
    expect(wording({ entity: { ...airline, native: 'en' } }).entity.otherName).toBeUndefined();
  });
});

test('says once that events are not in the user’s language, and in which', () => {
  const title = { en: 'T', fr: 'T-fr' };
  const details = (locale: string) => {
    const words = wording({ locale });
    return words.details([event({ title }), event()].map((one) => words.event(one))).details;
  };
  expect(details('fr')).toBe('details_language anglais');
  expect(details('zh-TW')).toBe('details_language 英文');
  expect(details('en-GB')).toBeUndefined();
  const words = wording({ locale: 'fr' });
  expect(words.details([words.event(event({ title, summary: title }))])).toEqual({});
});

test('counts events by the plural forms and in the figures of the language', () => {
  const all = (locale: string, total: number) => wording({ locale }).all(total);
  expect(all('en', 1)).toBe('card_allOne 1');
  expect(all('en', 1204)).toBe('card_allOther 1,204');
  expect(all('de', 1204)).toBe('card_allOther 1.204');
  expect(all('ru', 22)).toBe('card_allFew 22');
});
