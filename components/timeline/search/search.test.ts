import { expect, test } from 'vitest';
import { bestFirst, searchFor, searchIndex } from '../../../tests/testing/search.ts';
import { event } from '../../../tests/testing/timeline-events.ts';
import { search } from './search.ts';

const ada = { id: 'ada', name: 'Ada Bergström', kind: 'person' } as const;
const port = {
  ...({ id: 'port', name: 'Port Lumen', kind: 'place' } as const),
  aliases: [
    { text: 'Lumenhaven', lang: 'nl' },
    { text: 'Порт-Люмен', lang: 'ru' },
    { text: '루멘항', lang: 'ko' },
    { text: '流明港', lang: 'zh' },
    { text: 'The Quay', lang: 'en', risky: true },
  ],
} as const;
const crane = { id: 'crane', name: 'The crane', kind: 'vehicle', wholes: ['port'] } as const;
const estuary = {
  publisher: 'Radio Estuary',
  via: 'Port Radio',
  title: 'Fog',
  lang: 'en',
  says: 'about 380',
} as const;
const events = [
  event('a', '2020-01-02', { title: 'A ferry leaves', names: [ada], tags: ['ferries'] }),
  event('b', '2020-02-03', { summary: 'The mayor objects.', names: [ada, port], place: 'Jetty' }),
  event('c', '2021-03-04', {
    sources: [estuary],
    dispute: 'How many were there',
    note: 'Counted from the jetty wall',
    tags: ['weather', 'ferries'],
    names: [port],
  }),
  event('d', '2021-05-06', { title: 'Flight KOR271 in Port Lumen', summary: 'It closes.' }),
];
const ids = (q: string) => searchFor(q, events).events.map(({ id }) => id);

test.each([
  ['every event without words', '  ', ['a', 'b', 'c', 'd']],
  ['words of the title', 'FERRY', ['a', 'c']],
  ['words of the summary', 'mayor', ['b']],
  ['names, whatever their accents', 'bergstrom', ['a', 'b']],
  ['a part of a name', 'lumen', ['b', 'c', 'd']],
  ['publishers', 'estuary', ['c']],
  ['who carries a report', 'port radio', ['c']],
  ['what a source says', '380', ['c']],
  ['the dispute', 'how many', ['c']],
  ['the note', 'counted', ['c']],
  ['the place', 'jetty', ['b', 'c']],
  ['tags', 'weather', ['c']],
  ['each word, wherever it occurs', 'lumen mayor', ['b']],
  ['nothing for words that no event has', 'zeppelin', []],
  ['what is being typed', 'may', ['b']],
  ['names by two syllables of Korean', '루멘', ['b', 'c', 'd']],
  ['no name by one', '루', []],
  ['other forms of a word', 'closed mayors', ['b', 'd']],
  ['letters and digits, however divided', 'kor-271', ['d']],
  ['a phrase in quotes', '"the mayor objects"', ['b']],
  ['no other form of a word in quotes', '"mayors"', []],
])('search finds %s', (_, q, expected) => {
  expect(ids(q)).toEqual(expected);
});

test.each([
  'Lumenhaven',
  'Порт-Люмен',
  'порт люмена',
  '루멘항',
  '流明港',
  '"Port Lumen"',
  'Port Lumen.',
  'portlumen',
])('a name is found by any of its aliases: %s', (q) => {
  expect(ids(q)).toEqual(ids('Port Lumen'));
  expect(ids(q)).toEqual(['b', 'c', 'd']);
});

test('a risky alias finds events of the name, and no text that has other forms of it', () => {
  const word = event('e', '2022-01-01', { title: 'At Port Lumen' });
  const found = searchFor('The Quay', [...events, word]).events.map(({ id }) => id);
  expect(found).toContain('b');
});

test('an event of a part is one of the whole, which comes after its own', () => {
  const all = [event('part', '2019-01-01', { names: [crane] }), ...events];
  expect(bestFirst('Lumenhaven', all).at(-1)).toBe('part');
});

test.each([
  ['2021-03-04', ['c']],
  ['Mar 4, 2021', ['c']],
  ['4 maart 2021', ['c']],
  ['2021年3月4日', ['c']],
  ['March 2021', ['c']],
  ['2021-03', ['c']],
  ['2021', ['c', 'd']],
  ['lumen 2020-02', ['b']],
])('a date finds what happened then: %s', (q, expected) => {
  expect(ids(q)).toEqual(expected);
});

test('search finds a tag by its name in the user’s language, and not by its id', () => {
  const dutch = {
    locale: 'nl',
    nameOfTag: (tag: string): string => ({ weather: 'Wéér' })[tag] ?? tag,
  };
  expect(bestFirst('weer', events, dutch)).toEqual(['c']);
  expect(bestFirst('weather', events, dutch)).toEqual([]);
});

test('the headline counts more than the summary, and that more than a source', () => {
  const ranked = [
    event('source', '2020-01-01', { sources: [{ ...estuary, title: 'The lock opens' }] }),
    event('summary', '2020-01-02', { summary: 'The lock opens.' }),
    event('title', '2020-01-03', { title: 'The lock opens' }),
  ];
  expect(bestFirst('lock', ranked)).toEqual(['title', 'summary', 'source']);
});

test('words near each other count more than words apart', () => {
  const ranked = [
    event('apart', '2020-01-01', { title: 'A lock was built long before the barge came' }),
    event('near', '2020-01-02', { title: 'After long years the barge lock was built' }),
  ];
  expect(bestFirst('barge lock', ranked)).toEqual(['near', 'apart']);
});

test('the word itself counts more than another form of it, and that more than its beginning', () => {
  const ranked = ['locksmith at work', 'locks at work', 'lock at work'].map((title, at) =>
    event(`${at}`, `2020-01-0${at + 1}`, { title }),
  );
  expect(bestFirst('lock', ranked)).toEqual(['2', '1', '0']);
});

test('who it is about counts more than a rare word', () => {
  const others = Array.from({ length: 12 }, (_, at) => event(`${at}`, '2020-02-02'));
  const ranked = [
    event('word', '2020-01-01', { title: 'The old mayor dies' }),
    event('about', '2020-01-02', { title: 'The ferry sinks', names: [ada] }),
    event('too', '2020-01-03', { names: [ada] }),
    ...others,
  ];
  expect(bestFirst('Ada Bergström mayor', ranked)).toEqual(['about', 'too', 'word']);
});

test.each([
  ['in another order', 'Bergström Ada'],
  ['with words between them that say little', 'Bergström, the Ada'],
])('the words of a name may stand %s', (_, q) => {
  expect(ids(q)).toEqual(ids('Ada Bergström'));
});

test.each([
  ['nl', 'Het kantoor sluit', 'kantoor gesloten'],
  ['de', 'Die Fähre nimmt den Betrieb auf', 'Betrieb aufgenommen'],
  ['de', 'Flüge und Touristen', 'Touristenflüge'],
  ['es', 'El puerto cierra', 'puerto cerrado'],
  ['ko', '항구 봉쇄', '항구봉쇄'],
  ['ja', '港が閉鎖', '港を閉じた'],
  ['zh', '恢复航班', '航班恢复'],
])('in %s, "%s" is found by "%s"', (lang, title, q) => {
  const told = [event('told', '2020-01-01', { title, lang }), ...events];
  expect(bestFirst(q, told, { locale: lang })).toEqual(['told']);
});

test('a name is found behind the particle that Arabic writes onto it', () => {
  const names = ['بوتين', 'لومن'].map((text) => ({
    ...({ id: text, name: text, kind: 'person' } as const),
    aliases: [{ text, lang: 'ar' }],
  }));
  const one = event('both', '2020-01-01', { names });
  expect(bestFirst('بوتين ولومن', [one, ...events], { locale: 'ar' })).toEqual(['both']);
});

test('among equal hits the weightier event comes first', () => {
  const ranked = [1, 5, 3].map((weight) =>
    event(`${weight}`, '2020-01-01', { weight, names: [ada] }),
  );
  expect(bestFirst('Ada Bergström', ranked)).toEqual(['5', '3', '1']);
});

test('words that say little may be missing, unless there are no others', () => {
  expect(ids('how did the ferry leave')).toEqual(['a']);
  expect(ids('the')).toEqual(['b', 'c']);
});

test('where no event has all words, those with most of them are shown, and unknown words named', () => {
  const found = searchFor('zeppelin mayor ferry', events);
  expect(found).toMatchObject({ nearest: true, unknown: ['zeppelin'] });
  expect(found.events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(searchFor('mayor', events)).not.toHaveProperty('nearest');
});

test('the same question is answered once', () => {
  const index = searchIndex(events);
  expect(search(index, 'ferry')).toBe(search(index, 'ferry'));
});
