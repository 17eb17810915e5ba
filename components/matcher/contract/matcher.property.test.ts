// The matcher compared with the naive one, on random names and texts of awkward characters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oracleFind } from '../../../tests/testing/matcher-oracle.ts';
import { compile, disambiguate, load, type MatcherEntity } from '../index.ts';
import { nameForm } from '../text/name-form.ts';

/** Few letters, so that names occur in texts, and everything that folds, joins or hides. */
const PIECES = [
  ...[
    'a',
    'A',
    'b',
    'K',
    'k',
    'é',
    'e\u0301',
    'E',
    'ß',
    'ø',
    'ı',
    '7',
    '٣',
    '_',
    '#',
    '.',
    "'",
    '’',
  ],
  ...['и', 'й', 'и\u0306', 'е', 'ё', 'Ё', 'е\u0308', 'α', 'ά', 'Σ', 'ς'],
  ...[
    '북',
    '한',
    '국',
    '\u1107\u116e\u11a8',
    'か',
    'が',
    'か\u3099',
    'ｶ',
    'ｶﾞ',
    'ガ',
    'ー',
    'ツアー',
    '金',
    '朝',
  ],
  ...['ไ', 'ท', 'ท\u0e35', 'ｋ', 'Ｋ', '𝐊', '𝐤', 'Ⓚ', 'ᴋ', 'ª', '😀', '𐐀', '𐐨', '𠀀'],
  ...[' ', ' ', '\u00a0', '\n', '-', '–', '・', '\u00ad', '\u200b', '\u200d', '\u202e', '\ufe0f'],
  ...['\u0301', '\u0308', '\u093f', '\u05b0'],
];

/** Words that begin alike, and what may be between two of them or after one. */
const WORDS = [
  ...['Kim', 'kim', 'Kimb', 'Kimbo', 'KIM', 'Ka', 'K', 'Os', 'Is', 'Iss', 'Sás', 'Straße'],
  ...["O'B", 'Ким', 'ким', 'Кима', 'Кимё', 'Кимчи', 'مانا', 'ومانا', 'باما', '金', '김', '7'],
];
const BETWEEN = [
  ...[' ', ' ', ' ', ' ', '\u00a0', '  ', '\n', "'", '. ', ', ', '', 's', 's ', 'S '],
  ...[
    '\u0301',
    '\u0308 ',
    '\u00ad',
    '\u200b',
    ' «',
    '» ',
    '"',
    ' #',
    '#',
    '_',
    ' 《',
    '》',
    'و',
    ' وب',
    '歩',
  ],
];
const phrase = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), {
      minLength: 1,
      maxLength: most,
    })
    .map((pairs) => pairs.flat());
const phrases = phrase(5).map((pieces) => pieces.join(''));
const phraseNames = fc.array(
  phrase(3)
    .map((pieces) => pieces.slice(0, -1).join('').trim())
    .filter((candidate) => !('problem' in nameForm(candidate))),
  { minLength: 1, maxLength: 6 },
);
/** Of a text, not of a name: a keycap. */
const KEYCAPS = ['7\ufe0f\u20e3', '7\u20e3'];
const text = fc
  .array(fc.constantFrom(...PIECES, ...KEYCAPS), { maxLength: 16 })
  .map((pieces) => pieces.join(''));
const name = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').trim())
  .filter((candidate) => !('problem' in nameForm(candidate)));
const names = fc.array(name, { minLength: 1, maxLength: 6 });

function entitiesOf(aliases: readonly string[]): MatcherEntity[] {
  return aliases.map((alias, i) => ({
    id: `e${i}`,
    kind: 'place',
    name: alias,
    common: false,
    names: [{ text: alias }],
    decoys: [],
  }));
}

function find(input: string, aliases: readonly string[], lang = 'xx') {
  return load(compile(entitiesOf(aliases))).find(input, lang);
}

/** The matcher and the oracle find the same. */
function expectEqual(input: string, aliases: readonly string[], lang: string) {
  // The oracle knows no web addresses.
  fc.pre(!/\.[a-z]{2}/.test(input));
  const found = find(input, aliases, lang).flatMap(({ start, end, interpretations }) =>
    interpretations.map(({ entity }) => `${start}-${end} ${entity}`),
  );
  const names = aliases.map((alias, i) => ({ text: alias, entity: `e${i}` }));
  expect(found.sort()).toEqual(oracleFind(input, names, lang));
}

describe('random names in random texts', () => {
  it('finds what the oracle finds', () => {
    fc.assert(
      fc.property(text, names, (input, aliases) => {
        expectEqual(input, aliases, 'xx');
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['en', 'nl', 'ru', 'ko', 'ar'])('finds what the oracle finds in %s', (lang) => {
    fc.assert(
      fc.property(fc.oneof(text, phrases), fc.oneof(names, phraseNames), (input, aliases) => {
        expectEqual(input, aliases, lang);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what the oracle finds of names of several words', () => {
    fc.assert(
      fc.property(phrases, phraseNames, (input, aliases) => {
        expectEqual(input, aliases, 'xx');
      }),
      { numRuns: 1000 },
    );
  });

  it('never cuts a surrogate pair or a character from its marks', () => {
    fc.assert(
      fc.property(text, names, (input, aliases) => {
        for (const { start, end } of find(input, aliases)) {
          expect(input.slice(start, end).isWellFormed()).toBe(input.isWellFormed());
          expect(input.slice(end)).not.toMatch(/^\p{M}/u);
          expect(input.slice(start)).not.toMatch(/^\p{M}/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('makes mentions that are sorted, apart, and the leftmost-longest', () => {
    fc.assert(
      fc.property(text, names, (input, aliases) => {
        const candidates = find(input, aliases);
        const [mentions = []] = disambiguate([candidates]);
        let free = 0;
        const expected = [];
        while (true) {
          const next = candidates
            .filter(({ start }) => start >= free)
            .sort((a, b) => a.start - b.start || b.end - a.end)[0];
          if (next === undefined) break;
          expected.push([next.start, next.end]);
          free = next.end;
        }
        expect(mentions.map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
