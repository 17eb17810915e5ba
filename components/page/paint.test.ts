// When painter and rules of the marks are asked for, and what happens when they do not come.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handOverPainter, type PainterClass, takePainter } from '../annotator/mark/script.ts';
import { createPaint } from './paint.ts';

const Painter = class {} as unknown as PainterClass;
const onPainter = vi.fn();
let sent: string[];
/** What the background does with each message; it fails with an error, and never answers with `false`. */
let background: (type: string) => unknown;
let page: AbortController;

const create = () => createPaint(onPainter, page.signal);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.useFakeTimers();
  handOverPainter(undefined as unknown as PainterClass);
  sent = [];
  background = () => undefined;
  page = new AbortController();
  fakeBrowser.runtime.onMessage.addListener(({ type, on }, _, sendResponse) => {
    sent.push(on === undefined ? type : `${type} ${on}`);
    const done = background(type);
    if (done instanceof Error) sendResponse({ error: { name: 'Error', message: done.message } });
    else if (done !== false) sendResponse({ answer: { ok: true } });
    return true;
  });
  vi.spyOn(console, 'debug').mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a painter that is there is used during the call, and only the rules are asked for', () => {
  handOverPainter(Painter);
  create().need();
  expect(onPainter).toHaveBeenCalledExactlyOnceWith(Painter);
  expect(sent).toEqual(['style-marks true']);
});

test('a painter on its way is used when it comes, before the background has answered', async () => {
  background = () => false;
  const paint = create();
  paint.need();
  paint.need();
  expect(onPainter).not.toHaveBeenCalled();
  handOverPainter(Painter);
  await vi.advanceTimersByTimeAsync(0);
  expect(onPainter).toHaveBeenCalledExactlyOnceWith(Painter);
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['style-marks true']);
});

test('a painter that does not come is asked for, once more if that fails, and again at the next need', async () => {
  background = (type) => type === 'load-painter' && new Error('The frame is busy.');
  const paint = create();
  paint.need();
  await vi.runAllTimersAsync();
  const asked = () => sent.filter((type) => type === 'load-painter').length;
  expect(asked()).toBe(2);
  background = () => handOverPainter(Painter);
  paint.need();
  await vi.runAllTimersAsync();
  expect(asked()).toBe(3);
  expect(onPainter).toHaveBeenCalledExactlyOnceWith(Painter);
});

test('rules that fail to come are asked for once more, and again at the next need', async () => {
  handOverPainter(Painter);
  background = () => new Error('The worker was stopped.');
  const paint = create();
  paint.need();
  paint.need();
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['style-marks true', 'style-marks true']);
  background = () => undefined;
  paint.need();
  await vi.runAllTimersAsync();
  paint.need();
  expect(sent).toHaveLength(3);
});

test('an answer that was lost in the back-forward cache is asked for again, and no other', async () => {
  const paint = create();
  paint.askAgain();
  expect(sent, 'before anything is needed').toEqual([]);
  background = () => false;
  handOverPainter(Painter);
  paint.need();
  background = () => undefined;
  paint.askAgain();
  await vi.runAllTimersAsync();
  paint.askAgain();
  expect(sent).toEqual(['style-marks true', 'style-marks true']);
});

test('a page that is stopped takes its rules away, and asks for nothing more', async () => {
  background = () => new Error('The worker was stopped.');
  const paint = create();
  paint.need();
  page.abort();
  paint.remove();
  handOverPainter(Painter);
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['style-marks true', 'style-marks false']);
  expect(onPainter).not.toHaveBeenCalled();
});

test('a page on which nothing was painted has nothing to take away', () => {
  create().remove();
  expect(sent).toEqual([]);
  expect(takePainter()).toBeUndefined();
});
