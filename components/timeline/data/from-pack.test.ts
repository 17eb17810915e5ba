import { expect, test } from 'vitest';
import type { PackEvent, Source } from '../../../data/model.ts';
import { toTimeline } from './from-pack.ts';

const record: PackEvent = {
  id: 'fog',
  date: '2020-03',
  from: '2020-03-01',
  to: '2020-03-31',
  title: { en: 'Fog', nl: 'Mist' },
  summary: { en: 'Fog all month.', nl: 'De hele maand mist.' },
  entities: ['port', 'unknown'],
  roles: { port: 'place', unknown: 'mentioned' },
  weight: 2,
  citations: [{ source: 'tide', says: { en: 'three weeks' } }, { source: 'unknown' }],
  tags: [],
};
const entities = new Map([
  ['port', { id: 'port', name: 'Port Lumen', kind: 'place' as const, aliases: [], common: false }],
]);
const tide: Source = {
  id: 'tide',
  publisher: 'The Daily Tide',
  via: 'Port Radio',
  title: 'Fog',
  lang: 'en',
};
const sources = new Map([['tide', tide]]);

test('texts are in the language of the locale, and the event says which', () => {
  const event = toTimeline(entities, sources, 'nl-BE')(record);
  expect(event).toMatchObject({ title: 'Mist', summary: 'De hele maand mist.', lang: 'nl' });
});

test('for a language that the pack lacks, texts are in English', () => {
  const event = toTimeline(entities, sources, 'ja')(record);
  expect(event).toMatchObject({ title: 'Fog', lang: 'en' });
});

test('a title that is there stays in the user’s language without its summary', () => {
  const { summary: _, ...rest } = record;
  const event = toTimeline(entities, sources, 'nl')({ ...rest, summary: { en: 'Fog all month.' } });
  const half = { title: 'Mist', lang: 'nl', summary: 'Fog all month.', summaryLang: 'en' };
  expect(event).toMatchObject(half);
});

test('names and sources that are missing are left out', () => {
  const event = toTimeline(entities, sources, 'en')(record);
  expect(event?.names).toEqual([{ id: 'port', name: 'Port Lumen', kind: 'place' }]);
  expect(event?.sources).toEqual([
    {
      publisher: 'The Daily Tide',
      via: 'Port Radio',
      title: 'Fog',
      lang: 'en',
      says: 'three weeks',
    },
  ]);
});

test('a name is also what the user calls it, and all that it is called anywhere', () => {
  const aliases = [{ text: 'Lumen Quay', lang: 'en', risky: true }];
  const port = { ...({ id: 'port', name: 'Port Lumen', kind: 'place' } as const), common: false };
  const names = { nl: 'Lumenhaven', de: 'Port Lumen' };
  const shown = (locale: string) =>
    toTimeline(new Map([['port', { ...port, names, aliases }]]), sources, locale)(record).names;
  const written = [
    ...aliases,
    { text: 'Lumenhaven', lang: 'nl' },
    { text: 'Port Lumen', lang: 'de' },
  ];
  const english = { id: 'port', name: 'Port Lumen', kind: 'place', aliases: written };
  expect(shown('nl')).toEqual([{ ...english, local: { text: 'Lumenhaven', lang: 'nl' } }]);
  expect(shown('de')).toEqual([english]);
  expect(shown('ja')).toEqual([english]);
});

test('an event has the versions of the pack that brought and changed it', () => {
  const event = toTimeline(entities, sources, 'en')({ ...record, added: '1.0', changed: '1.2' });
  expect(event).toMatchObject({ added: '1.0', changed: '1.2' });
});
