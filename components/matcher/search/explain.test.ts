import { describe, expect, it } from 'vitest';
import { compile, load, type MatcherEntity } from '../index.ts';

const entity = (id: string, kind: string, names: MatcherEntity['names']): MatcherEntity => ({
  id,
  kind,
  name: id,
  common: false,
  names,
  decoys: [{ text: 'Tide Office party' }],
});
const matcher = load(
  compile([
    entity('office', 'organization', [
      { text: 'Tide Office' },
      { text: 'TIDO' },
      { text: 'Getijdenbureau', lang: 'nl' },
    ]),
    entity('lind', 'person', [
      { text: 'Vera Lind' },
      { text: 'Lind', risky: true },
      { text: 'Лындь', lang: 'ru' },
    ]),
    entity('port', 'place', [{ text: 'Höfn' }, { text: '항구', lang: 'ko' }]),
    entity('lamp', 'organization', [{ text: 'Lind', risky: true, needs: ['office'] }]),
  ]),
);

/** The explanation of the words in braces. */
function explain(marked: string, lang: string | null = 'en') {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  return matcher.explain(text, lang, start, marked.indexOf('}') - 1);
}
const rules = (marked: string, lang?: string) => explain(marked, lang)[0]?.rules;

describe('explain', () => {
  it('tells of a hashtag what is ignored', () => {
    expect(explain('#{TideOffice}')).toMatchObject([{ name: 'Tide Office' }]);
    expect(rules('#{TideOffice}')).toEqual(['capital', 'spacing-ignored']);
    expect(rules('#{tide_office}')).toEqual(['spacing-ignored', 'case-ignored']);
    expect(explain('#{Höfn}')).toHaveLength(1);
  });

  it('returns the name, its language and what it needs', () => {
    expect(explain('Het {Getijdenbureau} meldt', 'nl')).toEqual([
      {
        entity: 'office',
        alias: 'getijdenbureau',
        needs: null,
        name: 'Getijdenbureau',
        lang: 'nl',
        rules: ['capital'],
      },
    ]);
  });

  it('returns each entity that the words could name', () => {
    expect(explain('And {Lind} said')).toMatchObject([
      { entity: 'lind', alias: 'lind', needs: ['lind'], where: 'before' },
      { entity: 'lamp', alias: 'lind', needs: ['lamp', 'office'], where: 'anywhere' },
    ]);
  });

  it.each([
    ['at {Tide Office} now', ['capital']],
    ['at {Tide  Office} now', ['capital']],
    ['at {Tide-Office} now', ['capital', 'spacing-ignored']],
    ['at {TIDE OFFICE} now', ['capital', 'case-ignored']],
    ['at {TIDO} now', ['as-written']],
    ['in {Hofn} now', ['capital', 'marks-ignored']],
    ['in {HOFN} now', ['capital', 'marks-ignored', 'case-ignored']],
    ['in {Ho\u0308fn} now', ['capital']],
    ['the {Tide Office}’s roof', ['capital', 'possessive']],
    ['the {Tide Office}-run pier', ['capital', 'hyphen']],
  ])('%s: %j', (marked, expected) => {
    expect(rules(marked)).toEqual(expected);
  });

  it('knows the endings of other languages', () => {
    expect(rules('{항구}에서', 'ko')).toEqual(['particle']);
    expect(rules('{Linds} haus'.replace('s}', '}s'), 'de')).toEqual(['capital', 'possessive']);
  });

  it('returns nothing for words that are not a name there', () => {
    expect(explain('at {tide office} now')).toEqual([]);
    expect(explain('at {Tide} Office now')).toEqual([]);
    expect(explain('the {Tide Office party}')).toEqual([]);
    expect(explain('{Getijdenbureau}', 'en')).toEqual([]);
    expect(matcher.explain('Lind', 'en', 40, 44)).toEqual([]);
  });

  it('has a name for each interpretation that find gives, under the same alias', () => {
    const text = 'Vera Lind of the TIDE-OFFICE saw Hofn’s lights; Lind waved.';
    const candidates = matcher.find(text, 'en');
    expect(candidates).toHaveLength(5);
    for (const { start, end, interpretations } of candidates) {
      const key = ({ entity, alias }: { entity: string; alias: string }) => `${entity} ${alias}`;
      const names = matcher.explain(text, 'en', start, end);
      expect(new Set(names.map(key))).toEqual(new Set(interpretations.map(key)));
    }
  });
});
