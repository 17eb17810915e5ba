import { expect, test } from 'vitest';
import type { Mention } from '../../../data/model.ts';
import { event } from '../../../tests/testing/timeline-events.ts';
import type { TimelineName } from '../model.ts';
import { namesDate } from './dates-in-text.ts';
import { type PageText, passagesOf } from './passages.ts';

const name = (id: string, common?: true): TimelineName => ({
  id,
  name: id,
  kind: 'place',
  ...(common && { common }),
});

/** A page with a mention wherever one of the words occurs. */
function page(text: string, words: readonly string[], more: Partial<PageText> = {}): PageText {
  const mentions: Mention[] = [];
  for (const word of words) {
    for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
      mentions.push({ start: index, end: index + word.length, entities: [word] });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { text, lang: 'en', date: '2020-03-12', mentions, ...more };
}

const opening = event('o', '2020-03-09', { names: [name('Lumen'), name('Tolk'), name('Veld')] });
const text = [
  'Lumen is a town. The ferry from Lumen to Tolk sails again. Tolk is far.',
  'On March 9 the mayor of Lumen cut a ribbon. On March 10 Lumen slept.',
].join('\n');
const lumen = page(text, ['Lumen', 'Tolk']);

test('a sentence with two of its names, or with one and its date, is about an event', () => {
  const found = passagesOf(opening, lumen);
  expect(found.map((passage) => passage.text)).toEqual([
    'The ferry from Lumen to Tolk sails again.',
    'On March 9 the mayor of Lumen cut a ribbon.',
  ]);
});

test('a passage has its offset and leads to its first mention', () => {
  for (const passage of passagesOf(opening, lumen)) {
    expect(text.slice(passage.start, passage.start + passage.text.length)).toBe(passage.text);
    for (const { start, end } of passage.names) {
      expect(['Lumen', 'Tolk']).toContain(passage.text.slice(start, end));
    }
    const nth = lumen.mentions.filter((m) => m.entities.includes(passage.entity))[passage.index];
    expect(nth?.start).toBe(passage.start + (passage.names[0]?.start ?? Number.NaN));
  }
});

test('the same name twice is one name', () => {
  expect(passagesOf(opening, page('Lumen is Lumen.', ['Lumen']))).toEqual([]);
});

test('a name on one line and one on the next are not one sentence', () => {
  expect(passagesOf(opening, page('Lumen\nTolk', ['Lumen', 'Tolk']))).toEqual([]);
});

test('a sentence with two everyday names is only about events that have no others', () => {
  const north = page('North met South.', ['North', 'South', 'Lumen']);
  const summit = event('s', '2019-01-01', { names: [name('North', true), name('South', true)] });
  const ferry = event('f', '2019-01-01', { names: [...summit.names, name('Lumen')] });
  expect(passagesOf(summit, north)).toHaveLength(1);
  expect(passagesOf(ferry, north)).toEqual([]);
  const both = page('North met Lumen.', ['North', 'South', 'Lumen']);
  expect(passagesOf(ferry, both)).toHaveLength(1);
});

test.each([
  ['It opened on 9 March 2020.', '2020-03-09', 'en', true],
  ['It opened on the 9th of March.', '2020-03-09', 'en', true],
  ['It opened on Mar. 9.', '2020-03-09', 'en', true],
  ['It opened on 2020-03-09.', '2020-03-09', 'en', true],
  ['It opened on 19 March 2020.', '2020-03-09', 'en', false],
  ['It opened on 9 March 1999.', '2020-03-09', 'en', false],
  ['On March 9, long ago.', '1950-03-09', 'en', false],
  ['A march of 9 people.', '2020-03-09', 'en', false],
  ['Op 9 maart ging hij open.', '2020-03-09', 'nl', true],
  ['Am 9. März ging er auf.', '2020-03-09', 'de', true],
  ['Se abrió el 9 de marzo.', '2020-03-09', 'es', true],
  ["S'obrí el 9 d'octubre.", '2020-10-09', 'ca', true],
  ['Открылся 9 марта.', '2020-03-09', 'ru', true],
  ['3月9日に開港した。', '2020-03-09', 'ja', true],
  ['12月9日に開港した。', '2020-02-09', 'ja', false],
  ['13月9日', '2020-03-09', 'zh', false],
  ['3월 9일에 열렸다.', '2020-03-09', 'ko', true],
  ['It opened in March 2020.', '2020-03', 'en', true],
  ['It opened in March.', '2020-03', 'en', false],
  ['It opened in 2020.', '2020', 'en', true],
  ['It opened in 2021.', '2020', 'en', false],
  ['From February 2020 on.', '2020-02/2020-03', 'en', true],
  ['Some 20200 boats.', '2020', 'en', false],
])('%s names %s (%s): %s', (sentence, date, lang, expected) => {
  expect(namesDate(sentence, { date }, { lang, date: '2020-03-12' })).toBe(expected);
});
