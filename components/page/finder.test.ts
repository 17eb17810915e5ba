// What the background is asked about some texts, and what happens when it does not answer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handOverPainter, type PainterClass } from '../annotator/mark/script.ts';
import type { MessageTo } from '../messaging/protocol.ts';
import { createFinder } from './finder.ts';

const blocks = [{ text: 'To Port Lumen.' }];
const candidate = { start: 3, end: 13, interpretations: [] };
const summary = { name: 'Port Lumen', kind: 'place', common: false };
let asked: MessageTo<'find'>[];
/** How many questions fail before one is answered. */
let failures: number;
let page: AbortController;

const create = () => createFinder(null, page.signal);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  handOverPainter(undefined as unknown as PainterClass);
  asked = [];
  failures = 0;
  page = new AbortController();
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    asked.push(message);
    const answer = {
      lang: 'en',
      blocks: JSON.stringify([[candidate]]),
      entities: { port: summary },
    };
    const error = { name: 'Error', message: 'The worker was stopped.' };
    sendResponse(failures-- > 0 ? { error } : { answer });
    return true;
  });
});

afterEach(() => vi.useRealTimers());

test('candidates, the names that they may be, and the language where the page declares none', async () => {
  const finder = create();
  expect(await finder.find(blocks)).toEqual([[candidate]]);
  expect(finder.entities.get('port')).toEqual(summary);
  expect(finder.lang).toBe('en');
  expect(asked).toMatchObject([{ lang: null, blocks }]);
});

test('the language that the background tells by the text, whatever is declared', async () => {
  const finder = createFinder('fr', page.signal);
  expect(finder.lang).toBe('fr');
  await finder.find(blocks);
  expect(finder.lang).toBe('en');
  expect(asked).toMatchObject([{ lang: 'fr' }]);
});

test('asks once more, a little later', async () => {
  failures = 1;
  const found = create().find(blocks);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);
  await vi.runAllTimersAsync();
  expect(await found).toEqual([[candidate]]);
  expect(asked).toHaveLength(2);
});

test('rejects when the second try fails too, and asks nothing more for a page that was stopped', async () => {
  failures = 3;
  const twice = expect(create().find(blocks)).rejects.toThrow('The worker was stopped.');
  await vi.runAllTimersAsync();
  await twice;
  expect(asked).toHaveLength(2);
  const stopped = expect(create().find(blocks)).rejects.toThrow();
  page.abort();
  await vi.runAllTimersAsync();
  await stopped;
  expect(asked).toHaveLength(3);
});
