// Which frames are read, and when.
import { expect, test, vi } from 'vitest';
import { whenWorthReading } from './worth-reading.ts';

/** A frame of some size; with `isTop`, the page of the tab itself. */
function frame(innerWidth: number, innerHeight: number, isTop = false) {
  const view = Object.assign(new EventTarget(), { innerWidth, innerHeight });
  return Object.assign(view, { top: isTop ? view : {} }) as unknown as Window & {
    innerWidth: number;
  };
}

test('the page itself is read, however small; a frame if it can hold a text', () => {
  const read = (view: Window): boolean => {
    const start = vi.fn();
    whenWorthReading(view, new AbortController().signal, start);
    return start.mock.calls.length === 1;
  };
  expect(read(frame(1, 1, true))).toBe(true);
  expect(read(frame(200, 100))).toBe(true);
  expect(read(frame(199, 100))).toBe(false);
  expect(read(frame(200, 99))).toBe(false);
});

test('a frame that grows is read once', () => {
  const view = frame(1, 100);
  const start = vi.fn();
  whenWorthReading(view, new AbortController().signal, start);
  view.innerWidth = 150;
  view.dispatchEvent(new Event('resize'));
  expect(start).not.toHaveBeenCalled();
  view.innerWidth = 300;
  view.dispatchEvent(new Event('resize'));
  view.dispatchEvent(new Event('resize'));
  expect(start).toHaveBeenCalledOnce();
});

test('a frame that grows after the script has ended is not', () => {
  const view = frame(1, 100);
  const ended = new AbortController();
  const start = vi.fn();
  whenWorthReading(view, ended.signal, start);
  ended.abort();
  view.innerWidth = 300;
  view.dispatchEvent(new Event('resize'));
  expect(start).not.toHaveBeenCalled();
});
