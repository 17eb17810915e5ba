import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memorySource } from '../../data/store/memory-source.ts';
import type { Store } from '../../data/store/store.ts';
import { harbourPack } from '../../tests/testing/packs.ts';
import type { Translate } from '../i18n/words.ts';
import { compile, load } from '../matcher/index.ts';
import type { DetectLanguage } from './language.ts';
import { createPackLookup } from './pack-lookup.ts';

const pack = harbourPack();
const index = compile(pack.entities.map((entity) => ({ ...entity, names: entity.aliases })));

const translate: Translate = (key, ...rest) => `${key} ${rest.join(' of ')}`;

const detected = (language: string): DetectLanguage =>
  vi.fn(async () => ({ isReliable: true, languages: [{ language, percentage: 90 }] }));

let matcher = vi.fn(async () => load(index));
const store = (): Store => ({ ...memorySource(pack), matcher });

beforeEach(() => {
  matcher = vi.fn(async () => load(index));
});

describe('find', () => {
  it('answers block by block, with the entities that are found', async () => {
    const dataset = createPackLookup(store(), detected('und'), translate, () => 'en');
    const answer = await dataset.find({
      lang: 'en',
      blocks: [{ text: 'Nothing here.' }, { text: 'From the Tide Office to the Old Harbour' }],
    });
    expect(answer.blocks.map((block) => block.length)).toEqual([0, 2]);
    expect(answer.entities).toEqual({
      'tide-office': { name: 'Tide Office', kind: 'place', common: false },
      'old-harbour': { name: 'Old Harbour', kind: 'place', common: false },
    });
    expect(answer.lang).toBe('en');
  });

  it('loads the matcher once', async () => {
    const dataset = createPackLookup(store(), detected('en'), translate, () => 'en');
    await Promise.all([dataset.prepare(), dataset.find({ lang: 'en', blocks: [] })]);
    await dataset.find({ lang: 'en', blocks: [] });
    expect(matcher).toHaveBeenCalledOnce();
  });

  it('tries again after the matcher could not be loaded', async () => {
    matcher.mockRejectedValueOnce(new Error('busy'));
    const dataset = createPackLookup(store(), detected('en'), translate, () => 'en');
    await expect(dataset.find({ lang: 'en', blocks: [] })).rejects.toThrow('busy');
    const answer = await dataset.find({ lang: 'en', blocks: [{ text: 'The Tide Office' }] });
    expect(Object.keys(answer.entities)).toEqual(['tide-office']);
  });

  it('detects the language only of a page that declares none', async () => {
    const detect = detected('nl');
    const dataset = createPackLookup(store(), detect, translate, () => 'en');
    const blocks = [{ text: 'Een stuk tekst.' }];
    expect((await dataset.find({ lang: 'fr', blocks })).lang).toBe('fr');
    expect(detect).not.toHaveBeenCalled();
    expect((await dataset.find({ lang: null, blocks })).lang).toBe('nl');
  });
});

describe('cards', () => {
  it('makes one of each entity, with its events around the date and their sources', async () => {
    const dataset = createPackLookup(store(), detected('en'), translate, () => 'en');
    const { cards } = await dataset.cards({
      entities: ['old-harbour', 'lightship-vesper', 'nobody'],
      date: '2020-06-01',
    });
    expect(Object.keys(cards).sort()).toEqual(['lightship-vesper', 'old-harbour']);
    const card = cards['old-harbour'];
    expect(card?.until.map(({ id }) => id)).toEqual(['a']);
    expect(card?.since.map(({ id }) => id)).toEqual(['b']);
    expect(card).toMatchObject({ total: 2, counted: 'card_countOther 2 of 2' });
    expect(card?.until[0]?.with).toEqual([{ id: 'lightship-vesper', name: 'Lightship Vesper' }]);
    expect(card?.until[0]?.sources[0]?.publisher).toBe('The Harbour Post');
    expect(cards['lightship-vesper']?.total).toBe(1);
  });

  it('says what is new since the user’s last visit, name by name', async () => {
    const events = pack.events.map((event) => ({
      ...event,
      added: event.id === 'a' ? '1.0' : '1.2',
    }));
    const news = { ...memorySource({ ...pack, events }), matcher };
    const message = { entities: ['old-harbour'], date: null } as const;
    const visit = { day: '2026-10-03', version: '1.1' };
    const dataset = createPackLookup(news, detected('en'), translate, () => 'en');
    const { cards } = await dataset.cards(message, new Map([['old-harbour', visit]]));
    expect(cards['old-harbour']?.news).toEqual({ count: 1, since: '3 Oct 2026' });
    const others = await dataset.cards(message, new Map([['lightship-vesper', visit]]));
    expect(others.cards['old-harbour']).not.toHaveProperty('news');
  });
});
