// How files of gold and of answers are read, and the errors of those that cannot be.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAnswers } from './answers.ts';
import { type GoldArticle, readGoldCards } from './gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'lines.jsonl');

function fileOf(...lines: unknown[]): string {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, `${texts.join('\n')}\n`);
  return path;
}

const place = { start: 0, end: 5, entity: 'ferry' };
const judged = { best: ['b'], good: [], bad: [], same: [] };
const goldCard = { ...place, surface: 'Ferry', until: judged, since: judged };
const gold = (card: object) => ({ text: 'Ferry', cards: [{ ...goldCard, ...card }] });
const answer = (...until: string[]) => ({ ...place, until, since: [] });

describe('gold', () => {
  it('may leave out the id, the language, the date and the missing links', () => {
    const [article] = readGoldCards(fileOf('', gold({})));
    expect(article).toMatchObject({ id: `${path}:2`, lang: null, date: null });
    expect(article?.cards).toEqual([{ ...goldCard, missingLink: [] }]);
  });

  it.each([
    ['{', 'not JSON ('],
    ['null', 'not an object.'],
    [{ cards: [] }, '"text" is missing.'],
    [{ text: 'Ferry', mentions: [] }, '"cards" is missing.'],
    [gold({ start: '0' }), '"cards.0.start" is "0", not number.'],
    [gold({ since: { ...judged, bad: undefined } }), '"cards.0.since.bad" is missing.'],
    [gold({ missingLink: ['b'] }), '"cards.0.missingLink.0" is "b", not Object.'],
    [gold({ end: 4 }), '0 to 4 is "Ferr", not "Ferry". Offsets count UTF-16 units.'],
    [{ cards: [answer('b')] }, 'these are answers and no gold: --answers takes them.'],
  ])('%j is an error with file and line', (line, problem) => {
    const file = fileOf(gold({}), line);
    expect(() => readGoldCards(file)).toThrow(`${file}:2: ${problem}`);
  });
});

describe('answers', () => {
  const article = { id: 'a', file: 'a.txt', text: 'Ferry', cards: [] } as unknown as GoldArticle;
  const untilOf = (lines: object[], asked = article) =>
    readAnswers(fileOf(...lines))(asked).map(({ until }) => until.join());

  it.each([
    ['its file before that of its id', [{ file: 'a.txt' }, { id: 'a' }], '0'],
    ['its id before that of a file in a folder', [{ file: 'texts/a.txt' }, { id: 'a' }], '1'],
    ['a file of that name in a folder', [{ file: 'texts/a.txt' }, { id: 'b' }], '0'],
    ['its id, the last of two', [{ id: 'a' }, { id: 'a' }], '1'],
  ])('of an article are on the line of %s', (_, keys, line) => {
    const lines = keys.map((key, index) => ({ ...key, cards: [answer(String(index))] }));
    expect(untilOf(lines)).toEqual([line]);
  });

  it('are none where no line is of the article', () => {
    const { file: _, ...noFile } = article;
    expect(untilOf([{ cards: [answer('b')] }], noFile)).toEqual([]);
  });

  it('may be lines of annotate, in which some mentions have a card', () => {
    const card = { until: ['b'], since: ['c'] };
    const mentions = [{ ...place, card, marked: true }, place];
    const cards = readAnswers(fileOf({ file: '/texts/a.txt', lang: 'en', mentions }))(article);
    expect(cards).toEqual([{ ...place, ...card }]);
  });

  it.each([
    ['{', 'not JSON ('],
    [{ id: 'a' }, 'neither "cards" nor "mentions".'],
    [{ cards: [{ ...answer(), since: 'b' }] }, '"cards.0.since" is "b", not Array.'],
    [{ mentions: [{ ...place, card: {} }] }, '"mentions.0.card.until" is missing.'],
    [gold({}), 'this is gold and no answers.'],
  ])('%j is an error with file and line', (line, problem) => {
    const file = fileOf({ cards: [] }, line);
    expect(() => readAnswers(file)).toThrow(`${file}:2: ${problem}`);
  });
});
