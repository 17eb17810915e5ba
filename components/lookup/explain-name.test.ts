import { describe, expect, it, onTestFinished } from 'vitest';
import { compile, load, type MatcherEntity } from '../matcher/index.ts';
import { explainName } from './explain-name.ts';
import { createTurns } from './turns.ts';

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
      { text: '항구', lang: 'ko' },
    ]),
  ]),
);

const known: Readonly<Record<string, { name: string; names?: Record<string, string> }>> = {
  lind: { name: 'Vera Lind' },
  otto: { name: 'Otto Berg' },
  lamp: { name: 'Lind Lamps' },
  port: { name: 'Höfn', names: { nl: 'Haven van Höfn' } },
};

let locale = 'en';

const explain = explainName({
  matcher: async () => index,
  siteOf: async ({ url }) => (url ? 'post.example' : null),
  entities: async (ids) => new Map(ids.flatMap((id) => (known[id] ? [[id, known[id]]] : []))),
  translate: (key, ...rest) => [key, ...rest].join('|'),
  locale: () => locale,
  turns: createTurns(),
});

const ask = (text: string, words: string, lang: string | null, others: string[] = []) => {
  const start = text.indexOf(words);
  const end = start + words.length;
  const sender = { url: 'https://www.post.example/a' };
  return explain({ text, lang, start, end, names: others }, sender);
};

describe('explain', () => {
  it('reads words that the page paints in capitals as they are painted', async () => {
    const { surface, interpretations } = await ask('by vera lind', 'vera lind', 'en');
    expect(surface).toBe('vera lind');
    expect(interpretations).toMatchObject([{ entity: 'lind', alias: 'vera lind' }]);
    const beside = await ask('Lind said', 'Lind', 'en', ['vera lind']);
    expect(beside.interpretations[0]?.reasons).toContain('card_whyBecause|vera lind');
  });

  it('says for each entity why, and beside which other name of the page', async () => {
    const answer = await ask('And Lind said', 'Lind', 'en', ['Höfn', 'Lind', 'VERA LIND']);
    expect(answer).toEqual({
      surface: 'Lind',
      site: 'post.example',
      interpretations: [
        {
          entity: 'lind',
          alias: 'lind',
          langs: [],
          readAs: 'card_whyName|Lind|Vera Lind',
          reasons: ['card_whyCapital', 'card_whyBecause|VERA LIND'],
        },
        {
          entity: 'lamp',
          alias: 'lind',
          langs: [],
          readAs: 'card_whyName|Lind|Lind Lamps',
          reasons: ['card_whyCapital'],
        },
      ],
    });
  });

  it('takes a risky full name as the companion of a surname, but no surname of a full name', async () => {
    const why = async (words: string, others: string[]) =>
      (await ask(`And ${words} said`, words, 'en', others)).interpretations[0]?.reasons.at(-1);
    expect(await why('Berg', ['Berg', 'Otto Berg'])).toBe('card_whyBecause|Otto Berg');
    expect(await why('Otto Berg', ['Berg', 'Otto Berg', 'Höfn'])).toBe('card_whyBecause|Höfn');
    expect(await why('Berg', ['Berg', 'Höfn'])).toBe('card_whyBeside');
  });

  it('reads the words in the language of their script, as they were found', async () => {
    expect((await ask('항구가 열렸다', '항구', 'en')).interpretations[0]?.langs).toEqual(['ko']);
  });

  it('names the spelling that is nearest to the words, and its languages only if it has some', async () => {
    const [port] = (await ask('naar Hofn', 'Hofn', 'nl')).interpretations;
    expect(port).toMatchObject({
      readAs: 'card_whyName|Hofn|Höfn',
      langs: [],
      reasons: ['card_whyCapital'],
    });
    expect((await ask('in Hofn', 'Hofn', 'en')).interpretations[0]).toMatchObject({
      readAs: 'card_whyReadAsOwn|Hofn|Höfn|Höfn',
      reasons: ['card_whyCapital', 'card_whyMarks'],
    });
    expect((await ask('Port', 'Port', null)).interpretations[0]?.langs).toEqual(['nl', 'en']);
  });

  it('calls entities by their names in the user’s language', async () => {
    locale = 'nl';
    onTestFinished(() => {
      locale = 'en';
    });
    const readAs = async (words: string) =>
      (await ask(`in ${words}`, words, 'nl')).interpretations[0]?.readAs;
    expect(await readAs('Hofn')).toBe('card_whyName|Hofn|Haven van Höfn');
    expect(await readAs('Vera Lind')).toBe('card_whyOwnName|Vera Lind|Vera Lind');
  });

  it('has no interpretation of words that are not a name, and no site where there is none', async () => {
    const message = { text: 'a word', lang: 'en', start: 2, end: 6, names: [] };
    const answer = await explain(message, {});
    expect(answer).toEqual({ surface: 'word', site: null, interpretations: [] });
  });
});
