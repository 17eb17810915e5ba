// When the cards of a page are fetched, and which answer counts.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { datedBy } from '../../tests/testing/date-clues.ts';
import type { CardData } from '../card/model.ts';
import { type CardQuestion, createCardFetcher } from './card-fetcher.ts';

const card = (counted: string) => ({ counted }) as CardData;

/** Questions that reached the background, with how to answer or fail each. */
let asked: {
  message: { entities: string[]; dated: unknown };
  answer: (cards: Record<string, CardData>) => void;
  fail: () => void;
}[];
let question: CardQuestion;
let others: CardQuestion[];
const fetcher = () => createCardFetcher(() => [question, ...others]);

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  question = { entities: ['port', 'airline'], dated: datedBy('2020-03-09') };
  others = [];
  fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    asked.push({
      message,
      answer: (cards) => sendResponse({ answer: { cards } }),
      fail: () => sendResponse({ error: { name: 'Error', message: 'no pack' } }),
    });
    return true;
  });
});

test('asks for all names of the page, by its date', async () => {
  const cards = fetcher();
  const fetched = cards.fetch();
  expect(cards.get('port', question.dated)).toBeUndefined();
  expect(asked[0]?.message).toMatchObject({ ...question, type: 'cards' });
  asked[0]?.answer({ port: card('1 of 3') });
  await fetched;
  expect(cards.get('port', question.dated)?.counted).toBe('1 of 3');
});

test('asks nothing for a page without names', async () => {
  question = { entities: [], dated: datedBy('2020-03-09') };
  await fetcher().fetch();
  expect(asked).toEqual([]);
});

test('asks the same question once, until its answer has expired', async () => {
  const cards = fetcher();
  const both = [cards.fetch(), cards.fetch()];
  asked[0]?.answer({});
  await Promise.all(both);
  await cards.fetch();
  expect(asked).toHaveLength(1);
  cards.expire();
  void cards.fetch();
  expect(asked).toHaveLength(2);
});

test('another name or date is another question; only the latest answer counts', async () => {
  const cards = fetcher();
  const first = cards.fetch();
  question = { ...question, dated: datedBy('2021') };
  const second = cards.fetch();
  asked[1]?.answer({ port: card('second') });
  asked[0]?.answer({ port: card('first') });
  await Promise.all([first, second]);
  expect(cards.get('port', question.dated)?.counted).toBe('second');
});

test('an outdated question that fails waits for the latest one', async () => {
  const cards = fetcher();
  const first = cards.fetch();
  question = { ...question, dated: null };
  void cards.fetch();
  asked[0]?.fail();
  asked[1]?.answer({ port: card('second') });
  await first;
  expect(cards.get('port', question.dated)?.counted).toBe('second');
});

test('a question that failed is asked again', async () => {
  const cards = fetcher();
  const fetched = cards.fetch();
  asked[0]?.fail();
  await expect(fetched).rejects.toThrow('no pack');
  void cards.fetch();
  expect(asked).toHaveLength(2);
});

test('keeps cards up to date only once they are needed', () => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  const cards = fetcher();
  cards.update();
  expect(asked).toEqual([]);
  void cards.fetch();
  question = { ...question, entities: ['port'] };
  cards.update();
  expect(asked).toHaveLength(2);
});

test('asks for the names of each article by its own date', async () => {
  const second = { entities: ['port'], dated: datedBy('2024-02-09') };
  others = [
    second,
    { entities: ['airline'], dated: null },
    { entities: [], dated: datedBy('2025') },
  ];
  const cards = fetcher();
  const fetched = cards.fetch();
  expect(asked.map(({ message }) => message.entities)).toEqual([
    ['port', 'airline'],
    ['port'],
    ['airline'],
  ]);
  asked[0]?.answer({ port: card('first') });
  asked[1]?.answer({ port: card('second') });
  asked[2]?.answer({ airline: card('third') });
  await fetched;
  expect(cards.get('port', question.dated)?.counted).toBe('first');
  expect(cards.get('port', datedBy('2024-02-09'))?.counted).toBe('second');
  expect(cards.get('airline', null)?.counted).toBe('third');
  expect(cards.get('port', null)).toBeUndefined();
});

test('keeps the cards of a page’s only article while what tells its date changes', async () => {
  const cards = fetcher();
  const fetched = cards.fetch();
  asked[0]?.answer({ port: card('1 of 3') });
  await fetched;
  expect(cards.get('port', datedBy('2021'))?.counted).toBe('1 of 3');
});
