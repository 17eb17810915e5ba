// The one rule for text by language, and that the card and the timeline both follow it.
import { describe, expect, test } from 'vitest';
import { Wording } from '../components/card/data/wording.ts';
import { toTimeline } from '../components/timeline/data/from-pack.ts';
import { airline } from '../tests/testing/card-events.ts';
import { foreignLanguage, localize, localName } from './localize.ts';
import type { Localized, PackEvent, Source } from './model.ts';

const dutch = (text: string): Localized => ({ en: `${text} (en)`, nl: `${text} (nl)` });
const english = (text: string): Localized => ({ en: `${text} (en)` });
const tide: Source = { id: 'tide', publisher: 'The Daily Tide', title: 'Fog', lang: 'en' };
const sources = new Map([['tide', tide]]);

const whole: PackEvent = {
  id: 'fog',
  date: '2020-03-09',
  from: '2020-03-09',
  to: '2020-03-09',
  title: dutch('title'),
  summary: dutch('summary'),
  dispute: dutch('dispute'),
  note: dutch('note'),
  entities: [],
  roles: {},
  weight: 1,
  citations: [{ source: 'tide', says: dutch('says') }],
  tags: [],
};

const onCard = (event: PackEvent, locale: string) =>
  new Wording({
    entity: airline,
    sources,
    page: new Map(),
    locale,
    translate: (key) => key,
  }).event(event);
const onTimeline = (event: PackEvent, locale: string) =>
  toTimeline(new Map(), sources, locale)(event);

describe.each([
  ['the card', onCard],
  ['the timeline', onTimeline],
])('%s tells an event', (_, show) => {
  const shown = (event: PackEvent, locale = 'nl-BE') => {
    const { title, summary, lang, summaryLang, dispute, disputeLang, note, noteLang, sources } =
      show(event, locale);
    return {
      title: [title, lang],
      summary: [summary, summaryLang ?? lang],
      dispute: [dispute, sources[0]?.says, disputeLang ?? lang],
      note: [note, noteLang ?? lang],
    };
  };
  const inDutch = {
    title: ['title (nl)', 'nl'],
    summary: ['summary (nl)', 'nl'],
    dispute: ['dispute (nl)', 'says (nl)', 'nl'],
    note: ['note (nl)', 'nl'],
  };
  const inEnglish = {
    title: ['title (en)', 'en'],
    summary: ['summary (en)', 'en'],
    dispute: ['dispute (en)', 'says (en)', 'en'],
    note: ['note (en)', 'en'],
  };

  test('in the user’s language', () => {
    expect(shown(whole)).toEqual(inDutch);
    expect(shown(whole, 'ja')).toEqual(inEnglish);
  });

  test('with a title in the user’s language, whatever else is missing in it', () => {
    const only = { ...whole, summary: english('summary'), note: english('note') };
    const { title } = inDutch;
    expect(shown({ ...only, dispute: english('dispute') })).toEqual({ ...inEnglish, title });
    const { title: inEnglishToo } = inEnglish;
    expect(shown({ ...whole, title: english('title') })).toEqual({
      ...inDutch,
      title: inEnglishToo,
    });
  });

  test('with the versions of a dispute in one language', () => {
    const { dispute } = inEnglish;
    expect(shown({ ...whole, dispute: english('dispute') })).toEqual({ ...inDutch, dispute });
    const citations = [{ source: 'tide', says: english('says') }];
    expect(shown({ ...whole, citations })).toEqual({ ...inDutch, dispute });
  });

  test('with a note that is missing in that language in English', () => {
    expect(shown({ ...whole, note: english('note') })).toEqual({
      ...inDutch,
      note: inEnglish.note,
    });
  });

  test('with a language of its own only for a text that differs', () => {
    const event = show({ ...whole, title: english('title') }, 'nl');
    const nl = { summaryLang: 'nl', disputeLang: 'nl', noteLang: 'nl' };
    expect(event).toMatchObject({ lang: 'en', ...nl });
    expect(show(whole, 'nl')).not.toHaveProperty('summaryLang');
    expect(show(whole, 'nl')).not.toHaveProperty('noteLang');
    expect(show(whole, 'nl')).not.toHaveProperty('disputeLang');
    const { dispute: _dispute, note: _note, ...bare } = { ...whole, citations: [] };
    expect(show({ ...bare, title: english('title') }, 'nl')).not.toHaveProperty('disputeLang');
  });
});

test.each([
  ['nl', 'nl'],
  ['NL-be', 'nl'],
  ['nl_BE', 'nl'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-TW'],
  ['zh_tw', 'zh-TW'],
  ['ja', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
  ['con-structor', 'en'],
])('of a text in English, Dutch and two kinds of Chinese %s has the %s one', (locale, lang) => {
  const text = { en: 'Fog', nl: 'Mist', zh: '雾气', 'zh-TW': '霧氣' };
  expect(localize(text, locale)).toEqual({ text: text[lang as keyof typeof text], lang });
});

test('what is not there for a region is in its language', () => {
  expect(localize({ en: 'Fog', zh: '雾气' }, 'zh-TW')).toEqual({ text: '雾气', lang: 'zh' });
  expect(localize({ en: 'Fog', 'zh-TW': '霧氣' }, 'zh-CN')).toEqual({ text: 'Fog', lang: 'en' });
});

test('the versions of a dispute are all of one region, all of its language, or all English', () => {
  const both = { en: 'How many', zh: '几个', 'zh-TW': '幾個' };
  const says = (says: Localized) => ({ dispute: both, citations: [{ source: 'tide', says }] });
  const shown = (of: ReturnType<typeof says>) => {
    const { dispute, disputeLang, sources } = onCard({ ...whole, ...of }, 'zh-TW');
    return [dispute, sources[0]?.says, disputeLang];
  };
  expect(shown(says({ en: 'Two', zh: '两个', 'zh-TW': '兩個' }))).toEqual([
    '幾個',
    '兩個',
    'zh-TW',
  ]);
  expect(shown(says({ en: 'Two', zh: '两个' }))).toEqual(['几个', '两个', 'zh']);
  expect(shown(says({ en: 'Two', 'zh-TW': '兩個' }))).toEqual(['幾個', '兩個', 'zh-TW']);
  expect(shown(says({ en: 'Two' }))).toEqual(['How many', 'Two', undefined]);
});

describe('a name', () => {
  const names = { ko: '북방항공', zh: '北方航空', 'zh-TW': '北航' };
  test.each([
    ['ko-KR', '북방항공', 'ko'],
    ['zh-TW', '北航', 'zh-TW'],
    ['zh-HK', '北方航空', 'zh'],
    ['fr', 'Northern Air', 'en'],
    ['en-GB', 'Northern Air', 'en'],
  ])('is for %s %s', (locale, text, lang) => {
    expect(localName({ name: 'Northern Air', names }, locale)).toEqual({ text, lang });
  });

  test('without other languages is the canonical one', () => {
    expect(localName({ name: 'Northern Air' }, 'ko')).toEqual({ text: 'Northern Air', lang: 'en' });
  });
});

describe('the language that the user may not read', () => {
  const here = { lang: 'fr' };
  test.each([
    [[here, { lang: 'en' }], 'en'],
    [[here, { lang: 'fr', summaryLang: 'en' }], 'en'],
    [[here, { lang: 'fr', disputeLang: 'nl' }], 'nl'],
    [[here, { lang: 'fr', noteLang: 'en' }], 'en'],
    [[here, { lang: 'fr-CA', noteLang: 'fr' }], undefined],
    [[], undefined],
  ])('of events %j is %s', (events, lang) => {
    expect(foreignLanguage(events, 'fr-BE')).toBe(lang);
  });
});
