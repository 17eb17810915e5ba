import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile, load, type MatcherEntity } from '../matcher/index.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { createNames } from './name-actions.ts';

const entity = (
  id: string,
  name: string,
  kind: string,
  names: MatcherEntity['names'],
): MatcherEntity => ({ id, kind, name, common: false, names, decoys: [] });
const index = load(
  compile([
    entity('lind', 'Vera Lind', 'person', [{ text: 'Vera Lind' }, { text: 'Lind', risky: true }]),
    entity('otto', 'Otto Berg', 'person', [
      { text: 'Otto Berg', risky: true, needs: ['port'] },
      { text: 'Berg', risky: true },
    ]),
    entity('lamp', 'Lind Lamps', 'organization', [{ text: 'Lind Lamps' }, { text: 'Lind' }]),
    entity('port', 'Höfn', 'place', [
      { text: 'Höfn' },
      { text: 'Hofn', lang: 'nl' },
      { text: 'Port', lang: 'nl' },
      { text: 'Port', lang: 'en' },
    ]),
  ]),
);

const add = vi.fn(async (_: RejectedName) => true);
const drop = vi.fn(async () => {});
const names = createNames({
  matcher: async () => index,
  siteOf: async (host) => (host === '' ? null : 'post.example'),
  add,
  drop,
  translate: (key, ...rest) => [key, ...rest].join('|'),
  locale: () => 'en',
  now: () => new Date('2026-11-20T20:00:00Z'),
});
beforeEach(() => vi.clearAllMocks());

const ask = (text: string, words: string, lang: string | null, others: string[] = []) => {
  const start = text.indexOf(words);
  const end = start + words.length;
  return names.explain({ text, lang, start, end, host: 'www.post.example', names: others });
};

describe('explain', () => {
  it('tells of each entity why, and which other name of the page vouches for it', async () => {
    const answer = await ask('And Lind said', 'Lind', 'en', ['Höfn', 'Lind', 'VERA LIND']);
    expect(answer).toEqual({
      surface: 'Lind',
      site: 'post.example',
      interpretations: [
        {
          entity: 'lind',
          alias: 'lind',
          langs: [],
          reading: 'card_whyName|Lind|Vera Lind',
          reasons: ['card_whyCapital', 'card_whyBecause|VERA LIND'],
        },
        {
          entity: 'lamp',
          alias: 'lind',
          langs: [],
          reading: 'card_whyName|Lind|Lind Lamps',
          reasons: ['card_whyCapital'],
        },
      ],
    });
  });

  it('lets a full name that holds by its company vouch for the surname, and no surname', async () => {
    const why = async (words: string, others: string[]) =>
      (await ask(`And ${words} said`, words, 'en', others)).interpretations[0]?.reasons.at(-1);
    expect(await why('Berg', ['Berg', 'Otto Berg'])).toBe('card_whyBecause|Otto Berg');
    expect(await why('Otto Berg', ['Berg', 'Otto Berg', 'Höfn'])).toBe('card_whyBecause|Höfn');
    expect(await why('Berg', ['Berg', 'Höfn'])).toBe('card_whyBeside');
  });

  it('names the spelling that is nearest to the words, and its language only if it has one', async () => {
    const [port] = (await ask('naar Hofn', 'Hofn', 'nl')).interpretations;
    expect(port).toMatchObject({
      reading: 'card_whyName|Hofn|Höfn',
      langs: [],
      reasons: ['card_whyCapital'],
    });
    expect((await ask('in Hofn', 'Hofn', 'en')).interpretations[0]).toMatchObject({
      reading: 'card_whyReadAsOwn|Hofn|Höfn|Höfn',
      reasons: ['card_whyCapital', 'card_whyMarks'],
    });
    expect((await ask('Port', 'Port', null)).interpretations[0]?.langs).toEqual(['nl', 'en']);
  });

  it('has nothing to say of words that are no name, and no site where there is none', async () => {
    const answer = await names.explain({
      text: 'a word',
      lang: 'en',
      start: 2,
      end: 6,
      host: '',
      names: [],
    });
    expect(answer).toEqual({ surface: 'word', site: null, interpretations: [] });
  });
});

describe('taking back', () => {
  it('keeps a record with the name as it is now and the day', async () => {
    const message = { entity: 'lind', alias: 'lind', surface: 'Lind', site: 'post.example' };
    expect(await names.reject(message)).toEqual({ kept: true });
    expect(add).toHaveBeenCalledExactlyOnceWith({
      ...message,
      name: 'Vera Lind',
      added: '2026-11-20',
    });
  });

  it('cuts words that are too long for a record, and bears an entity that is gone', async () => {
    const surface = 'Lind '.repeat(100);
    await names.reject({ entity: 'gone', alias: 'lind', surface, lang: 'nl' });
    expect(add.mock.calls[0]?.[0]).toMatchObject({ name: 'gone', lang: 'nl' });
    expect(add.mock.calls[0]?.[0].surface).toHaveLength(200);
  });

  it('says that there is no room', async () => {
    add.mockResolvedValueOnce(false);
    const message = { entity: 'lind', alias: 'lind', surface: 'Lind' };
    expect(await names.reject(message)).toEqual({ kept: false });
  });

  it('is undone for the same site, or everywhere', async () => {
    await names.restore({ entity: 'lind', alias: 'lind', site: 'post.example' });
    expect(drop).toHaveBeenLastCalledWith({ entity: 'lind', alias: 'lind', site: 'post.example' });
    await names.restore({ entity: 'lind', alias: 'lind' });
    expect(drop).toHaveBeenLastCalledWith({ entity: 'lind', alias: 'lind' });
  });
});
