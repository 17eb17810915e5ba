// The list of languages, and that a descriptor alone is enough for a language to have its rules.
import { describe, expect, it } from 'vitest';
import { compile } from '../index.ts';
import { unpack } from '../index-file/format.ts';
import { NameRecords } from '../index-file/name-record.ts';
import { prefilterKey } from '../index-file/prefilter.ts';
import { addPrefixKeys, suffixesHash } from '../index-file/prefix-keys.ts';
import { BlockSearch } from '../search/block-search.ts';
import { NameSearch } from '../search/explain.ts';
import { FoldSearch } from '../search/fold-search.ts';
import { cutJoinedNames } from '../search/joined-names.ts';
import { FoldedText } from '../text/folded-text.ts';
import { LANGUAGES, rulesFor, SUFFIXES } from './index.ts';
import type { LanguageRules } from './language.ts';
import { primarySubtag } from './primary-subtag.ts';

describe('languages', () => {
  it('have tags of their own', () => {
    const tags = LANGUAGES.flatMap(({ tags }) => tags);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each([
    ['nb-NO', 'no'],
    ['zh-Hant-TW', 'zh'],
    ['yue', 'zh'],
    ['iw', 'he'],
    ['hu', 'hu'],
    ['en_GB', 'en'],
    ['e1', null],
    ['und', null],
    ['', null],
    [null, null],
  ])('%s is %s', (tag, primary) => {
    expect(primarySubtag(tag)).toBe(primary);
  });

  it('have rules by their subtag, and one without a descriptor has none', () => {
    expect(rulesFor('no').suffixes).toEqual(SUFFIXES);
    expect(rulesFor('qaa').suffixes).toBeUndefined();
    expect(rulesFor(null).suffixes).toEqual(SUFFIXES);
  });
});

describe('a language that is only a descriptor', () => {
  const inessive = { notAfter: /\d/, rule: 'particle' } as const;
  const language: LanguageRules = {
    tags: ['qaa'],
    suffixes: [
      { ...inessive, letters: 'ban' },
      { ...inessive, letters: 'ben' },
    ],
    hyphenCompounds: true,
    titleQuotes: { '„': '”' },
    namesakes: { place: { after: /^ utca/ } },
  };
  const names = ['Pest', 'Ob', 'Új Ház'].map((text) => ({ text }));
  const entity = { id: 'a', kind: 'place', name: 'Pest', common: false, names, decoys: [] };
  const layout = unpack(compile([entity]));
  const fold = new FoldSearch(layout, new NameRecords(layout));
  const found = (text: string, rules?: LanguageRules) => {
    const search = new BlockSearch(text, 'qaa', rules);
    for (let at = 0; at < text.length; at++) {
      if (/(?<!\p{L})\p{Lu}/u.test(text.slice(Math.max(0, at - 1), at + 1)))
        fold.search(search, at);
    }
    return cutJoinedNames(search.candidates, text, search.language)
      .filter(({ interpretations }) => interpretations.length > 0)
      .map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['Pestben, PESTBEN és Obban.', ['Pest', 'PEST', 'Ob'], []],
    ['Pestbent, Pestba, PestBen', [], []],
    ['Új Házban, Új Ház-Bizottság', ['Új Ház', 'Új Ház'], []],
    ['„Pest” és „Pest”ben; Pest utca', [], ['Pest', 'Pest', 'Pest']],
    ['„Pestben”', ['Pest'], []],
  ])('%s has %j by its rules, and %j without', (text, expected, without) => {
    expect(found(text, language)).toEqual(expected);
    expect(found(text)).toEqual(without);
  });

  it('says why such a name counts', () => {
    const search = new NameSearch('Pestben', 'qaa', 4, language);
    fold.search(search, 0);
    expect(search.names.map(({ rules }) => rules)).toEqual([['capital', 'particle']]);
  });

  it('lets the prefilter know its suffixes after a short name', () => {
    const code = (letter: string) => letter.charCodeAt(0);
    const key = prefilterKey(code('o'), code('b'), code('b'), code('a'));
    const keysFor = (suffixes: LanguageRules['suffixes'] = []) => {
      const name = new FoldedText();
      name.begin('Ob', 0);
      const keys = new Set<number>();
      addPrefixKeys(name, keys, suffixes);
      return keys;
    };
    expect(keysFor(language.suffixes)).toContain(key);
    expect(keysFor()).not.toContain(key);
    expect(suffixesHash(language.suffixes ?? [])).not.toBe(suffixesHash(SUFFIXES));
  });
});
