// When the cards of a page are fetched, which answer counts, and which card is a paragraph's.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { datedBy } from '../../tests/testing/date-clues.ts';
import type { NameCards } from '../card/model.ts';
import { createCardFetcher } from './card-fetcher.ts';
import type { CardQuestion } from './card-questions.ts';

/** Cards that show one event in each of these paragraphs. */
const cards = (...ids: string[]): NameCards =>
  ({
    total: 9,
    events: ids.map((id) => ({ id })),
    choices: ids.map((id) => ({ until: [id], since: [] })),
    choiceOf: Object.fromEntries(ids.map((_, at) => [at, at])),
  }) as unknown as NameCards;

/** Questions that reached the background, with how to answer or fail each. */
let asked: {
  message: { paragraphs: { text: string }[]; dated: unknown };
  answer: (cards: Record<string, NameCards>) => void;
  fail: () => void;
}[];
let questions: CardQuestion[];
let nodes: [Text, Text];
let dates: Map<Node, ReturnType<typeof datedBy>>;

const question = (date: string | null, ...nodes: Text[]): CardQuestion => ({
  asked: {
    lang: 'en',
    dated: date === null ? null : datedBy(date),
    headline: '',
    paragraphs: nodes.map((_, at) => ({ text: `Paragraph ${at}`, entities: ['port'] })),
  },
  nodes,
});

const fetcher = () =>
  createCardFetcher(
    () => questions,
    (node) => dates.get(node) ?? null,
  );

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  nodes = [{} as Text, {} as Text];
  dates = new Map();
  questions = [question('2020-03-09', ...nodes)];
  fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    asked.push({
      message,
      answer: (cards) => sendResponse({ answer: { cards } }),
      fail: () => sendResponse({ error: { name: 'Error', message: 'no pack' } }),
    });
    return true;
  });
});

test('a name has the card of the paragraph in which it stands', async () => {
  const fetched = fetcher();
  const done = fetched.fetch();
  expect(fetched.get('port', nodes[0])).toBeUndefined();
  expect(asked[0]?.message).toMatchObject({ ...questions[0]?.asked, type: 'cards' });
  asked[0]?.answer({ port: cards('first', 'second') });
  await done;
  expect(fetched.get('port', nodes[1])).toMatchObject({ total: 9, spare: [] });
  expect(fetched.get('port', nodes[1])?.until).toEqual([{ id: 'second' }]);
  expect(fetched.eventsOf('port', nodes[0])).toEqual({ until: ['first'], since: [] });
  expect(fetched.get('bay', nodes[0])).toBeUndefined();
});

test('a paragraph that is new has the first card of the name', async () => {
  const fetched = fetcher();
  const done = fetched.fetch();
  asked[0]?.answer({ port: cards('first', 'second') });
  await done;
  expect(fetched.get('port', {} as Text)?.until).toEqual([{ id: 'first' }]);
});

test('asks nothing for a page without names', async () => {
  questions = [];
  await fetcher().fetch();
  expect(asked).toEqual([]);
});

test('asks the same question once, until its answer has expired', async () => {
  const fetched = fetcher();
  const both = [fetched.fetch(), fetched.fetch()];
  asked[0]?.answer({});
  await Promise.all(both);
  await fetched.fetch();
  expect(asked).toHaveLength(1);
  fetched.expire();
  void fetched.fetch();
  expect(asked).toHaveLength(2);
});

test('another text or date is another question; only the latest answer counts', async () => {
  const fetched = fetcher();
  const first = fetched.fetch();
  questions = [question('2021', ...nodes)];
  const second = fetched.fetch();
  asked[1]?.answer({ port: cards('second') });
  asked[0]?.answer({ port: cards('first') });
  await Promise.all([first, second]);
  expect(fetched.get('port', nodes[0])?.until).toEqual([{ id: 'second' }]);
});

test('an outdated question that fails waits for the latest one', async () => {
  const fetched = fetcher();
  const first = fetched.fetch();
  questions = [question(null, ...nodes)];
  void fetched.fetch();
  asked[0]?.fail();
  asked[1]?.answer({ port: cards('second') });
  await first;
  expect(fetched.get('port', nodes[0])?.until).toEqual([{ id: 'second' }]);
});

test('a question that failed is asked again', async () => {
  const fetched = fetcher();
  const done = fetched.fetch();
  asked[0]?.fail();
  await expect(done).rejects.toThrow('no pack');
  void fetched.fetch();
  expect(asked).toHaveLength(2);
});

test('keeps cards up to date only once they are needed', () => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  const fetched = fetcher();
  fetched.update();
  expect(asked).toEqual([]);
  void fetched.fetch();
  questions = [question('2020-03-09', nodes[0])];
  fetched.update();
  expect(asked).toHaveLength(2);
});

test('a name in two articles has the cards of its own, in a new paragraph too', async () => {
  const [one, two] = nodes;
  questions = [question('2020-03-09', one), question('2024-02-09', two)];
  const fetched = fetcher();
  const done = fetched.fetch();
  asked[0]?.answer({ port: cards('early') });
  asked[1]?.answer({ port: cards('late') });
  await done;
  expect(fetched.get('port', one)?.until).toEqual([{ id: 'early' }]);
  expect(fetched.get('port', two)?.until).toEqual([{ id: 'late' }]);
  const added = {} as Text;
  expect(fetched.get('port', added)).toBeUndefined();
  dates.set(added, datedBy('2024-02-09'));
  expect(fetched.get('port', added)?.until).toEqual([{ id: 'late' }]);
});
