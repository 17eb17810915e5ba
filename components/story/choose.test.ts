// Which events answer a paragraph: each rule of README.md by itself.
import { describe, expect, test } from 'vitest';
import {
  article,
  storyEvent as event,
  paragraph,
  rolesOf,
} from '../../tests/testing/story-events.ts';
import { storyOf, storyOfPage } from './choose.ts';
import type { StoryEvent } from './model.ts';
import { readWords } from './shared-words.ts';
import { places } from './weights.ts';

const harbour = { id: 'harbour' };
const day = article('2020-06-15');

const choose = (events: readonly StoryEvent[], text = 'The harbour lies still.') =>
  storyOf(harbour, events)(paragraph(text), day);

describe('the two halves', () => {
  test('what began by the article’s day, and what came later', () => {
    const events = [event('before', '2019-05-01'), event('later', '2021-05-01')];
    expect(choose(events)).toEqual({ until: ['before'], since: ['later'] });
  });

  test('a month that has begun is not later', () => {
    const month = event('month', '2020-06-01', { to: '2020-06-30' });
    expect(choose([month]).until).toEqual(['month']);
  });

  test('of a page without a date all is one list', () => {
    const events = ['2018', '2019', '2020', '2021', '2022'].map((year) =>
      event(year, `${year}-01-01`),
    );
    const { until, since } = storyOf(harbour, events)(paragraph('Still.'), article(null));
    expect([until.length, since]).toEqual([4, []]);
  });

  test('three places at most, and none that nothing is worth', () => {
    const heavy = ['a', 'b', 'c', 'd'].map((id, at) => event(id, `201${at}-01-01`, { weight: 4 }));
    expect(choose(heavy).until).toHaveLength(3);
    expect(choose([event('trifle', '2012-01-01', { weight: 1 })], 'A train came in.')).toEqual({
      until: [],
      since: [],
    });
  });
});

describe('who takes part', () => {
  test('an event that an entity only reported, or that only mentions it, is none of its own', () => {
    const events = (['subject', 'involved', 'place', 'reporter', 'mentioned'] as const).map(
      (role, at) => event(role, `201${at}-01-01`, { weight: 5, roles: rolesOf(role, 'harbour') }),
    );
    expect(choose(events).until.toSorted()).toEqual(['involved', 'place', 'subject']);
  });

  test('what happened to a part happened to the whole, and counts for less', () => {
    const own = event('own', '2020-01-01');
    const ofPart = event('of-part', '2020-01-02', { roles: rolesOf('subject', 'pier') });
    const whole = { ...harbour, parts: ['pier'] };
    expect(storyOf(whole, [ofPart, own])(paragraph('Still.'), day).until).toEqual([
      'own',
      'of-part',
    ]);
    expect(choose([ofPart, own]).until).toEqual(['own']);
  });
});

describe('what counts', () => {
  const first = (events: readonly StoryEvent[], text?: string) => choose(events, text).until[0];

  test('the heavier event', () => {
    const events = [event('light', '2020-01-01', { weight: 2 }), event('heavy', '2020-01-01')];
    expect(first(events)).toBe('heavy');
  });

  test('what the paragraph speaks of, before a heavier event', () => {
    const events = [
      event('heavy', '2020-01-01', { weight: 5, tags: ['sport'] }),
      event('train', '2020-01-01', { weight: 3, tags: ['rail'] }),
    ];
    expect(first(events, 'Trains had run to the harbour for years.')).toBe('train');
    expect(first(events, 'It won the football match.')).toBe('heavy');
    expect(first(events, 'Nothing was said.')).toBe('heavy');
  });

  test('of what was closed, whether it has reopened', () => {
    const events = ['reopening', 'sport'].map((tag) => event(tag, '2021-01-01', { tags: [tag] }));
    expect(choose(events, 'It was closed.').since).toEqual(['reopening']);
  });

  test('a topic that few events of the name have, before one that most have', () => {
    const rail = ['a', 'b', 'c', 'd'].map((id) => event(id, '2020-01-01', { tags: ['rail'] }));
    const rare = event('rare', '2020-01-01', { tags: ['vaccines'] });
    expect(first([...rail, rare], 'The train brought vaccines.')).toBe('rare');
  });

  test('the topic of the headline, where the paragraph has none', () => {
    const events = ['rail', 'sport'].map((tag) => event(tag, '2020-01-01', { tags: [tag] }));
    const about = (headline: string) =>
      storyOf(harbour, events)(paragraph('Still.'), article('2020-06-15', headline)).until[0];
    expect(about('Railway opens')).toBe('rail');
    expect(about('Marathon opens')).toBe('sport');
  });

  test('the other names of the paragraph, and of those the ones that mean something', () => {
    const events = ['country', 'envoy', 'port'].map((id) =>
      event(id, '2020-01-01', { roles: rolesOf('subject', 'harbour', id) }),
    );
    const beside = (...names: string[]) =>
      storyOf(harbour, events)(paragraph('Still.', ...names), day).until[0];
    expect(beside('port')).toBe('port');
    expect(beside('envoy')).toBe('envoy');
    expect(beside('country', 'port')).toBe('port');
  });

  test('words of the event’s own text', () => {
    const texts = ['A lighthouse burns.', 'A lifeboat sinks.', 'A warehouse falls.'];
    const events = texts.map((en, at) =>
      event(`${at}`, '2020-01-01', { title: { en }, summary: { en: 'At the harbour.' } }),
    );
    expect(first(events, 'Few remember the lifeboat.')).toBe('1');
    expect(first(events, 'Few remember the warehouses.')).toBe('2');
  });

  test('the nearer in time', () => {
    expect(first([event('old', '2012-01-01'), event('near', '2020-02-01')])).toBe('near');
    const later = [event('far', '2026-01-01'), event('soon', '2020-09-01')];
    expect(choose(later).since[0]).toBe('soon');
  });

  test('what the article reports itself comes last', () => {
    const events = [event('news', '2020-06-14', { weight: 5 }), event('known', '2020-01-01')];
    expect(choose(events).until).toEqual(['known']);
    expect(choose(events.slice(0, 1)).until).toEqual([]);
  });

  test('of an article that was rewritten for years nothing is its own news', () => {
    const rewritten = { ...day, days: { first: '2012-01-01', last: '2020-06-15' } };
    const events = [event('within', '2016-01-01', { weight: 4 })];
    expect(storyOf(harbour, events)(paragraph('Still.'), rewritten).until).toEqual(['within']);
  });

  test('background stands back, and tells a name of which nothing else is known', () => {
    const background = event('opened', '2014-01-01', { background: true });
    expect(first([background, event('near', '2019-01-01', { weight: 2 })])).toBe('near');
    expect(choose([background]).until).toEqual(['opened']);
  });

  test('the next event of one story gives way to another story', () => {
    const events = [
      event('begun', '2020-01-01', { weight: 4, tags: ['rail'] }),
      event('ended', '2020-01-20', { tags: ['rail'] }),
      event('other', '2019-06-01', { tags: ['sport'] }),
    ];
    expect(choose(events).until).toEqual(['begun', 'other', 'ended']);
  });
});

test('the same events in another order are the same choice', () => {
  const events = Array.from({ length: 9 }, (_, at) => event(`${at}`, `201${at}-01-01`));
  expect(choose(events.toReversed())).toEqual(choose(events));
});

test('another paragraph may have another choice', () => {
  const events = ['rail', 'vaccines'].map((tag) =>
    event(tag, '2020-01-01', { tags: [tag], weight: 2 }),
  );
  const chosen = storyOf(harbour, events);
  expect(chosen(paragraph('A train came.'), day).until).toEqual(['rail']);
  expect(chosen(paragraph('No vaccine came.'), day).until).toEqual(['vaccines']);
});

describe('the story of a page', () => {
  const names = [harbour, { id: 'port', parts: ['pier'] }];
  const page = paragraph('Trains from the port to the harbour.', 'port');

  test('is about any of its names, in more places than a card has', () => {
    const events = ['2011', '2012', '2013', '2014', '2015', '2016'].map((year, at) =>
      event(year, `${year}-01-01`, {
        ...{ weight: 4, tags: ['rail'] },
        roles: rolesOf('subject', at % 2 ? 'pier' : 'harbour'),
      }),
    );
    const { until, since } = storyOfPage(names, events)(page, article('2016-12-01'));
    expect([until.length, since]).toEqual([5, []]);
  });

  test('has an event of two of its names once, as what it is to the first', () => {
    const both = event('both', '2020-01-01', { roles: rolesOf('subject', 'harbour', 'pier') });
    expect(storyOfPage(names, [both])(page, day).until).toEqual(['both']);
  });

  test('looks through the events once for all paragraphs that have the same names', () => {
    const events = Array.from({ length: 1500 }, (_, at) =>
      event(`${at}`, `20${10 + (at % 9)}-01-01`, { tags: ['rail'] }),
    );
    const reads = { summary: 0, roles: 0 };
    const watched = events.map((one) => ({
      ...one,
      get summary() {
        reads.summary++;
        return one.summary;
      },
      get roles() {
        reads.roles++;
        return one.roles;
      },
    }));
    expect([...readWords(watched, 'en')].length).toBeGreaterThan(0);
    expect(reads.summary).toBe(events.length);
    expect([...readWords(watched, 'en')]).toEqual([]);
    const told = () => storyOfPage(names, watched, places.card)({ ...page, entities: [] }, day);
    const first = told();
    expect(first.until).toHaveLength(3);
    reads.roles = 0;
    expect(told()).toEqual(first);
    // For the paragraph's own names, and of a few for who did it: not for each name of the page.
    expect(reads.roles).toBeLessThan(2 * events.length);
    expect(reads.summary).toBe(events.length);
  });

  test('is the same whether the words of its events were read ahead or not', () => {
    const text = (en: string) => ({ summary: { en } });
    const events = () => [
      event('a', '2020-01-01', text('Nothing')),
      event('b', '2020-01-01', text('A stained-glass window was repaired')),
      event('c', '2020-01-01', text('Nothing')),
    ];
    const glass = paragraph('The window of stained glass.');
    const ahead = events();
    for (const _ of readWords(ahead, 'en'));
    const choice = storyOfPage(names, ahead)(glass, day);
    expect(choice.until[0]).toBe('b');
    expect(storyOfPage(names, events())(glass, day)).toEqual(choice);
  });
});
