import { describe, expect, test } from 'vitest';
import { english } from '../../../tests/testing/english.ts';
import { type ExplainedName, inWords } from './reasons.ts';

const say = (more: Partial<ExplainedName> = {}, locale = 'en') =>
  inWords(
    {
      surface: 'Northern Air',
      name: 'Northern Air',
      entityName: 'Northern Air',
      langs: [],
      rules: [],
      risky: false,
      ...more,
    },
    english,
    locale,
  );

describe('which name the words were read as', () => {
  test.each([
    [{}, '“Northern Air” is the name in the dataset.'],
    // White space does not make another spelling.
    [{ surface: 'Northern\n  Air' }, '“Northern Air” is the name in the dataset.'],
    [{ surface: 'NA', name: 'NA' }, '“NA” is a name of Northern Air in the dataset.'],
    [
      { surface: 'Northern-Air' },
      '“Northern-Air” is read as “Northern Air”, the name in the dataset.',
    ],
    [
      { surface: 'Na’s', name: 'NA' },
      '“Na’s” is read as “NA”, a name of Northern Air in the dataset.',
    ],
  ])('%j', (read, words) => expect(say(read).readAs).toBe(words));
});

describe('by which rules', () => {
  test('languages, then rules, then the name beside which it counts', () => {
    const read = {
      langs: ['en', 'nl'],
      rules: ['capital', 'spacing-ignored'],
      risky: true,
      because: 'Northern Air Company',
    } as const;
    expect(say(read).reasons).toEqual([
      'Read as a name in texts in English or Dutch.',
      'Written with a capital letter, so it is read as a name.',
      'Spaces, hyphens and dots between words make no difference.',
      'Read as a name because “Northern Air Company” is on this page too.',
    ]);
    expect(say({ langs: ['nl'] }, 'de').reasons).toEqual([
      'Read as a name in texts in Niederländisch.',
    ]);
  });

  test('another name that is not known is still mentioned', () => {
    expect(say({ risky: true }).reasons).toEqual([
      'Read as a name because its fuller form is on this page too.',
    ]);
    expect(say().reasons).toEqual([]);
  });
});
