import { plugins } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { ferry } from '../../tests/testing/export-events.ts';
import { event } from '../../tests/testing/timeline-events.ts';
import { writeCitation } from './citation.ts';
import { cslDate } from './csl.ts';

test('plain text has the event, its date, its note and its sources', () => {
  expect(writeCitation(ferry, 'plain', 'en')).toBe(
    `${[
      'Ferry “Ada” sails; 100 % full, says A_B & C (9 March 2020).',
      `${ferry.summary}. ${ferry.note}. Two ferries, or three\n- The Daily Tide, “Crossing [again] <b>_today_</b>”, 10 March 2020, https://tide.example/a_b?x=1&y=%20#c`,
    ].join(
      ' ',
    )}\n- Радио Ветер (Port Radio), “Паром”, March 2020\n- The Daily Tide, [A page on ferries]`,
  );
});

test('no character of a text is taken for Markdown', () => {
  const text = writeCitation(ferry, 'markdown', 'en');
  expect(text).toContain('**Ferry “Ada” sails; 100 % full, says A\\_B & C** (9 March 2020).');
  expect(text).toContain('\\*late\\*');
  expect(text).toContain('Times are local; \\*not\\* those of the sea. Two ferries');
  expect(text).toContain(
    '- The Daily Tide, [Crossing \\[again\\] \\<b\\>\\_today\\_\\</b\\>](<https://tide.example/a_b?x=1&y=%20#c>), 10 March 2020',
  );
});

test('a parser of BibTeX finds an entry for each source', () => {
  const { entries, errors } = parse(writeCitation(ferry, 'bibtex', 'en'), {
    sentenceCase: false,
    caseProtection: false,
  });
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual([
    'thedailytide2020-1',
    'ferry2020',
    'thedailytide2020-2',
  ]);
  const [first, second, third] = entries.map(({ fields }) => fields as Record<string, string>);
  expect(first).toMatchObject({
    howpublished: 'The Daily Tide',
    date: '2020-03-10',
    year: '2020',
    url: 'https://tide.example/a_b?x=1&y=%20#c',
  });
  expect(first?.note).toBe(`On: ${ferry.title} (2020-03-09)`);
  expect(second).toMatchObject({
    title: 'Паром',
    date: '2020-03',
    howpublished: 'Радио Ветер (Port Radio)',
  });
  expect(third?.date).toBeUndefined();
});

test('no character of a text ends a BibTeX entry', () => {
  const source = {
    publisher: 'A}, B',
    title: '{\\evil} $x$ ^~ "q" @misc{z,',
    lang: 'en',
    url: 'https://tide.example/}{\\x',
  };
  const odd = event('odd', '2020', { sources: [source] });
  const { entries, errors } = parse(writeCitation(odd, 'bibtex', 'en'), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  expect(entries[0]?.fields.howpublished).toBe('A}, B');
  expect(entries[0]?.fields.url).toBe('https://tide.example/%7D%7B%5Cx');
});

test('a parser of CSL-JSON finds an item for each source', () => {
  const text = writeCitation(ferry, 'csl', 'en');
  const read = plugins.input.chain(text, { generateGraph: false } as never) as Record<
    string,
    unknown
  >[];
  expect(read).toEqual(JSON.parse(text));
  expect(read[0]).toMatchObject({
    type: 'webpage',
    'container-title': 'The Daily Tide',
    issued: { 'date-parts': [[2020, 3, 10]] },
    URL: 'https://tide.example/a_b?x=1&y=%20#c',
  });
  expect(read[1]).toMatchObject({ 'container-title': 'Радио Ветер', source: 'Port Radio' });
  expect(read[2]).toMatchObject({ type: 'document', title: '[A page on ferries]' });
});

test.each([
  ['2020', { 'date-parts': [[2020]] }],
  ['2020-03', { 'date-parts': [[2020, 3]] }],
  ['2021~', { 'date-parts': [[2021]], circa: true }],
  ['2021-05?', { 'date-parts': [[2021, 5]], circa: true }],
  [
    '2020-02/2020-03',
    {
      'date-parts': [
        [2020, 2],
        [2020, 3],
      ],
    },
  ],
  ['2020-21', { 'date-parts': [[2020]], season: 1 }],
  ['2021-05-01/..', { literal: '2021-05-01/..' }],
  ['in spring', { literal: 'in spring' }],
])('%s is written in CSL as %o', (date, expected) => {
  expect(cslDate(date)).toEqual(expected);
});

test('an event without sources is cited itself, with its note', () => {
  const note = 'The day is not known';
  const bare = event('bare', '2020-03', { title: 'A bare event', note });
  const { entries } = parse(writeCitation(bare, 'bibtex', 'en'), { sentenceCase: false });
  expect(entries[0]).toMatchObject({ key: 'bare', fields: { title: 'A bare event', note } });
  expect(JSON.parse(writeCitation(bare, 'csl', 'en'))).toMatchObject([{ type: 'event', note }]);
});
