import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { MAX_CANDIDATES } from '../../data/limits.ts';
import type { Pack } from '../../data/model.ts';
import { memorySource } from '../../data/store/memory-source.ts';
import type { Store } from '../../data/store/store.ts';
import { datedBy } from '../../tests/testing/date-clues.ts';
import { harbourPack } from '../../tests/testing/packs.ts';
import type { NameCards } from '../card/model.ts';
import type { Translate } from '../i18n/words.ts';
import { type Candidate, compile, load } from '../matcher/index.ts';
import type { DetectLanguage } from './language.ts';
import { createPackLookup } from './pack-lookup.ts';
import { createTurns } from './turns.ts';

const pack = harbourPack();
const index = compile(pack.entities.map((entity) => ({ ...entity, names: entity.aliases })));

const translate: Translate = (key, ...rest) => `${key} ${rest.join(' of ')}`;

const detected = (language: string): DetectLanguage =>
  vi.fn(async () => ({ isReliable: true, languages: [{ language, percentage: 90 }] }));

let matcher = vi.fn(async () => load(index));
const store = (): Store => ({ ...memorySource(pack), matcher });

const blocksOf = ({ blocks }: { blocks: string }): Candidate[][] => JSON.parse(blocks);

/** The question of an article with one paragraph that names these, and has no date. */
const about = (entities: readonly string[]) => ({
  ...{ lang: null, dated: null, headline: '' },
  paragraphs: [{ text: '', entities }],
});

const asker = { tab: { id: 7 }, frameId: 0 };

const lookup = (store: Store, detectLanguage: DetectLanguage, turns = createTurns()) =>
  createPackLookup({ store, detectLanguage, translate, locale: () => 'en', turns });

/** Turns whose clock makes each step as long as a slice; `count` is how many there were. */
function slowTurns() {
  let time = 0;
  const slices = { count: 0 };
  const turns = createTurns({
    now: () => (time += 10),
    async nextTask() {
      slices.count++;
    },
  });
  return { slices, turns };
}

beforeEach(() => {
  matcher = vi.fn(async () => load(index));
});

describe('isAbout', () => {
  const about = {
    ...pack,
    entities: pack.entities.map((one, at) => ({ ...one, subject: at === 0 })),
  };
  const entities = about.entities.map((entity) => ({ ...entity, names: entity.aliases }));
  const subject = () =>
    lookup({ ...store(), matcher: async () => load(compile(entities)) }, detected('und'));

  it('is true where the raw text names the subject, whatever language is declared', async () => {
    expect(await subject().isAbout('Menu\nBy the Old Harbour\nMore', 'ko', asker)).toBe(true);
    expect(await subject().isAbout('The Old Harbour', null, asker)).toBe(true);
    expect(await subject().isAbout('The Tide Office', 'en', asker)).toBe(false);
    expect(await subject().isAbout('', null, asker)).toBe(false);
  });

  it('follows the rules of the declared language too', async () => {
    expect(await subject().isAbout('Die Old Harbour-Mauer', 'de', asker)).toBe(true);
    expect(await subject().isAbout('The Old Harbour-Post', 'en', asker)).toBe(false);
  });
});

describe('find', () => {
  it('finds names that lack only capitals, in their place, for the page to look at', async () => {
    const blocks = [{ text: 'old harbour, Tide Office' }];
    const answer = await lookup(store(), detected('und')).find({ lang: 'en', blocks }, asker);
    const [found] = blocksOf(answer);
    expect(found?.map(({ start, small }) => [start, small])).toEqual([
      [0, true],
      [13, undefined],
    ]);
    expect(Object.keys(answer.entities)).toEqual(['old-harbour', 'tide-office']);
  });

  it('answers block by block, with the entities that are found', async () => {
    const dataset = lookup(store(), detected('und'));
    const blocks = [{ text: 'Nothing here.' }, { text: 'From the Tide Office to the Old Harbour' }];
    const answer = await dataset.find({ lang: 'en', blocks }, asker);
    expect(blocksOf(answer).map((block) => block.length)).toEqual([0, 2]);
    expect(answer.entities).toEqual({
      'tide-office': { name: 'Tide Office', kind: 'place', common: false, subject: true },
      'old-harbour': { name: 'Old Harbour', kind: 'place', common: false, subject: true },
    });
    expect(answer.lang).toBe('en');
  });

  it('loads the matcher once', async () => {
    const dataset = lookup(store(), detected('en'));
    await Promise.all([dataset.prepare(), dataset.find({ lang: 'en', blocks: [] }, asker)]);
    await dataset.find({ lang: 'en', blocks: [] }, asker);
    expect(matcher).toHaveBeenCalledOnce();
  });

  it('tries again after the matcher could not be loaded', async () => {
    matcher.mockRejectedValueOnce(new Error('busy'));
    const dataset = lookup(store(), detected('en'));
    await expect(dataset.find({ lang: 'en', blocks: [] }, asker)).rejects.toThrow('busy');
    const answer = await dataset.find({ lang: 'en', blocks: [{ text: 'The Tide Office' }] }, asker);
    expect(Object.keys(answer.entities)).toEqual(['tide-office']);
  });

  it('detects the language only of a page that declares none', async () => {
    const detect = detected('nl');
    const dataset = lookup(store(), detect);
    const blocks = [{ text: 'Een stuk tekst.' }];
    expect((await dataset.find({ lang: 'fr', blocks }, asker)).lang).toBe('fr');
    expect(detect).not.toHaveBeenCalled();
    expect((await dataset.find({ lang: null, blocks }, asker)).lang).toBe('nl');
  });
});

describe('the language of a text', () => {
  const harbour = {
    ...{ id: 'harbour', kind: 'place', name: 'Harbour', common: false, decoys: [] },
    names: [
      { text: '항구시', lang: 'ko' },
      { text: '港口市', lang: 'zh' },
      { text: 'Havenstad', lang: 'nl' },
    ],
  };
  const dataset = () => {
    const names = compile([harbour]);
    return lookup({ ...memorySource(pack), matcher: async () => load(names) }, detected('und'));
  };

  it.each([
    ['a page that declares another', 'en', [{ text: '배가 항구시에 왔다.' }], 'ko', [1]],
    [
      'a block of a page',
      'en',
      [{ text: 'A long text. '.repeat(9) }, { text: '항구시' }],
      'en',
      [0, 1],
    ],
    [
      'a block that declares another',
      'en',
      [{ text: 'Words. '.repeat(9) }, { text: '港口市', lang: 'fr' }],
      'en',
      [0, 1],
    ],
    [
      'words in another alphabet',
      'ko',
      [{ text: '배가 왔다. '.repeat(9) }, { text: 'Havenstad' }],
      'ko',
      [0, 1],
    ],
    [
      'a block as it declares',
      'en',
      [{ text: 'Words. '.repeat(9) }, { text: 'Havenstad', lang: 'nl' }],
      'en',
      [0, 1],
    ],
    ['a page as it declares', 'en', [{ text: 'Havenstad' }], 'en', [0]],
  ])('is read by its script: %s', async (_, lang, blocks, told, counts) => {
    const answer = await dataset().find({ lang, blocks }, asker);
    expect(answer.lang).toBe(told);
    expect(blocksOf(answer).map(({ length }) => length)).toEqual(counts);
  });
});

describe('work for a page', () => {
  it('is interrupted between blocks, and within a long one', async () => {
    const { slices, turns } = slowTurns();
    const dataset = lookup(store(), detected('en'), turns);
    const blocks = Array.from({ length: 20 }, () => ({ text: 'The Tide Office' }));
    await dataset.find({ lang: 'en', blocks }, asker);
    expect(slices.count).toBeGreaterThanOrEqual(20);

    slices.count = 0;
    const long = [{ text: 'The Tide Office. '.repeat(5_000) }];
    const answer = await dataset.find({ lang: 'en', blocks: long }, asker);
    expect(blocksOf(answer)[0]).toHaveLength(5_000);
    expect(slices.count).toBeGreaterThan(10);
  });

  it('is interrupted between cards', async () => {
    const { slices, turns } = slowTurns();
    const entities = pack.entities.map(({ id }) => id);
    await lookup(store(), detected('en'), turns).cards(about(entities), asker);
    expect(slices.count).toBeGreaterThanOrEqual(entities.length);
  });

  it('ends with as many candidates as a page keeps', async () => {
    const blocks = [1, 2, 3].map(() => ({ text: 'The Tide Office. '.repeat(5_500) }));
    const answer = await lookup(store(), detected('en')).find({ lang: 'en', blocks }, asker);
    const [first = 0, second = 0, third] = blocksOf(answer).map(({ length }) => length);
    expect([first, third]).toEqual([5_500, 0]);
    expect(first + second).toBeGreaterThanOrEqual(MAX_CANDIDATES);
    expect(first + second).toBeLessThan(1.02 * MAX_CANDIDATES);
  });

  it('is refused beyond what a page may ask', async () => {
    const dataset = lookup(store(), detected('en'));
    const blocks = [{ text: 'x'.repeat(90_000) }];
    const asked = Array.from({ length: 150 }, () => dataset.find({ lang: 'en', blocks }, asker));
    const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(39);
  });
});

test('a name that the pack does not have is unknown', async () => {
  const dataset = lookup(store(), detected('en'));
  const ids = ['old-harbour', 'nobody', '__proto__', ''];
  expect(await dataset.known(ids)).toEqual(new Set(['old-harbour']));
});

describe('cards', () => {
  it('makes one of each entity, with its events around the date and their sources', async () => {
    const dataset = lookup(store(), detected('en'));
    const entities = ['old-harbour', 'lightship-vesper', 'nobody'];
    const question = { ...about(entities), dated: datedBy('2020-06-01') };
    const { cards } = await dataset.cards(question, asker);
    expect(Object.keys(cards).sort()).toEqual(['lightship-vesper', 'old-harbour']);
    const { choices, choiceOf, events, total } = cards['old-harbour'] as NameCards;
    expect(choices).toEqual([{ until: ['a'], since: ['b'] }]);
    expect(choiceOf).toEqual({ 0: 0 });
    expect(total).toBe(2);
    expect(events.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(events[0]?.with).toEqual([{ id: 'lightship-vesper', name: 'Lightship Vesper' }]);
    expect(events[0]?.sources[0]?.publisher).toBe('The Harbour Post');
    expect(cards['lightship-vesper']?.total).toBe(1);
  });

  it('chooses for each paragraph by what it speaks of', async () => {
    const tags: Record<string, string[]> = { a: ['rail'], b: ['vaccines'] };
    const events = pack.events.map((event) => ({ ...event, tags: tags[event.id] ?? [] }));
    const tagged = { ...memorySource({ ...pack, events }), matcher };
    const paragraphs = ['A train came in.', 'No vaccine came.', 'The train again.'].map((text) => ({
      text,
      entities: ['old-harbour'],
    }));
    const { cards } = await lookup(tagged, detected('en')).cards(
      { lang: 'en', dated: null, headline: '', paragraphs },
      asker,
    );
    const { choices, choiceOf } = cards['old-harbour'] as NameCards;
    expect(choices.map(({ until }) => until[0])).toEqual(['a', 'b']);
    expect(choiceOf).toEqual({ 0: 0, 1: 1, 2: 0 });
  });

  it('knows what happened to the parts of a name', async () => {
    const entities = pack.entities.map((entity) =>
      entity.id === 'lightship-vesper' ? { ...entity, parts: ['tide-office'] } : entity,
    );
    const whole = { ...memorySource({ ...pack, entities }), matcher };
    const { cards } = await lookup(whole, detected('en')).cards(about(['lightship-vesper']), asker);
    expect(cards['lightship-vesper']?.total).toBe(2);
    expect(cards['lightship-vesper']?.events.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('says what is new since the user’s last visit, name by name', async () => {
    const events = pack.events.map((event) => ({
      ...event,
      added: event.id === 'a' ? '1.0' : '1.2',
    }));
    const news = { ...memorySource({ ...pack, events }), matcher };
    const message = about(['old-harbour']);
    const visit = { day: '2026-10-03', version: '1.1' };
    const dataset = lookup(news, detected('en'));
    const { cards } = await dataset.cards(message, asker, new Map([['old-harbour', visit]]));
    expect(cards['old-harbour']?.news).toEqual({ count: 1, since: '3 Oct 2026' });
    const others = await dataset.cards(message, asker, new Map([['lightship-vesper', visit]]));
    expect(others.cards['old-harbour']).not.toHaveProperty('news');
  });

  it.each([
    ['an event without citations', { citations: undefined }],
    ['an event without a title', { title: null }],
  ])('costs only the card of its name: %s', async (_, bad) => {
    const events = pack.events.map((event) => (event.id === 'c' ? { ...event, ...bad } : event));
    const onProblem = vi.fn();
    const dataset = createPackLookup({
      store: { ...memorySource({ ...pack, events } as Pack), matcher },
      ...{ detectLanguage: detected('en'), translate, locale: () => 'en', turns: createTurns() },
      onProblem,
    });
    const entities = ['tide-office', 'old-harbour'];
    const { cards } = await dataset.cards(about(entities), asker);
    expect(Object.keys(cards)).toEqual(['old-harbour']);
    expect(onProblem).toHaveBeenCalledOnce();
  });
});
