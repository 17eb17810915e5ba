// The popup fits into a low window once the window has its size. Runs on a fake clock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveBackClock, takeClock } from '../../tests/testing/clock.ts';
import { fitToWindow } from './fit-window.ts';

let stop = (): void => {};
beforeEach(takeClock);
afterEach(async () => {
  stop();
  await giveBackClock();
  document.body.innerHTML = '';
});

/** A window of this height, with a page that asks for 600 pixels. */
async function popupOf(height: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; height: ${height}px`;
  frame.srcdoc =
    '<!doctype html><body style="margin: 0"><div style="height: var(--window-height, 600px)">';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  stop = fitToWindow(frame.contentWindow as Window);
  return frame;
}
const heightIn = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.documentElement.style.getPropertyValue('--window-height');

/** Changes the window's height, and waits until its page has received the event. */
async function resize(frame: HTMLIFrameElement, height: number): Promise<void> {
  const resized = new Promise((resolve) =>
    frame.contentWindow?.addEventListener('resize', resolve, { once: true }),
  );
  frame.style.height = `${height}px`;
  await resized;
}

test('a page becomes as high as a low window', async () => {
  const frame = await popupOf(480);
  vi.advanceTimersByTime(119);
  expect(heightIn(frame)).toBe('');
  vi.advanceTimersByTime(1);
  expect(heightIn(frame)).toBe('480px');
  expect(frame.contentDocument?.documentElement.scrollHeight).toBe(480);
});

test('a window of the requested height changes nothing', async () => {
  const frame = await popupOf(600);
  vi.advanceTimersByTime(120);
  expect(heightIn(frame)).toBe('');
});

test('it waits for a window that is still opening', async () => {
  const frame = await popupOf(80);
  vi.advanceTimersByTime(120);
  expect(heightIn(frame)).toBe('');
  await resize(frame, 400);
  vi.advanceTimersByTime(119);
  await resize(frame, 500);
  vi.advanceTimersByTime(119);
  expect(heightIn(frame)).toBe('');
  vi.advanceTimersByTime(1);
  expect(heightIn(frame)).toBe('500px');
});

test('it does nothing after it was stopped', async () => {
  const frame = await popupOf(480);
  stop();
  await resize(frame, 500);
  expect(vi.getTimerCount()).toBe(0);
});
