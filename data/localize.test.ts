// The one rule for text by language, and that the card and the timeline both follow it.
import { describe, expect, test } from 'vitest';
import { Wording } from '../components/card/data/wording.ts';
import { toTimeline } from '../components/timeline/data/from-pack.ts';
import { airline } from '../tests/testing/card-events.ts';
import { localize } from './localize.ts';
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
    const { title, summary, lang, dispute, disputeLang, note, noteLang, sources } = show(
      event,
      locale,
    );
    return {
      what: [title, summary, lang],
      dispute: [dispute, sources[0]?.says, disputeLang ?? lang],
      note: [note, noteLang ?? lang],
    };
  };
  const inDutch = {
    what: ['title (nl)', 'summary (nl)', 'nl'],
    dispute: ['dispute (nl)', 'says (nl)', 'nl'],
    note: ['note (nl)', 'nl'],
  };
  const inEnglish = {
    what: ['title (en)', 'summary (en)', 'en'],
    dispute: ['dispute (en)', 'says (en)', 'en'],
    note: ['note (en)', 'en'],
  };

  test('in the user’s language', () => {
    expect(shown(whole)).toEqual(inDutch);
    expect(shown(whole, 'ja')).toEqual(inEnglish);
  });

  test('with title and summary in one language', () => {
    const what = inEnglish.what;
    expect(shown({ ...whole, summary: english('summary') })).toEqual({ ...inDutch, what });
    expect(shown({ ...whole, title: english('title') })).toEqual({ ...inDutch, what });
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
    expect(event).toMatchObject({ lang: 'en', disputeLang: 'nl', noteLang: 'nl' });
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
  ['zh-TW', 'zh'],
  ['ja', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('of a text in English, Dutch and Chinese %s has the %s one', (locale, lang) => {
  const text = { en: 'Fog', nl: 'Mist', zh: '雾' };
  expect(localize(text, locale)).toEqual({ text: text[lang as keyof typeof text], lang });
});
