// The popup fits into a window that is low, once the window has its size; by the test's own clock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveBackClock, takeClock } from '../../tests/testing/clock.ts';
import { keepInRoom } from './room.ts';

let stop = (): void => {};
beforeEach(takeClock);
afterEach(async () => {
  stop();
  await giveBackClock();
  document.body.innerHTML = '';
});

/** A window so high, with a page that would like 600 pixels. */
async function popupOf(height: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; height: ${height}px`;
  frame.srcdoc = '<!doctype html><body style="margin: 0"><div style="height: var(--room, 600px)">';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  stop = keepInRoom(frame.contentWindow as Window);
  return frame;
}
const roomIn = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.documentElement.style.getPropertyValue('--room');

/** The window's new height, once its page has been told. */
async function resize(frame: HTMLIFrameElement, height: number): Promise<void> {
  const told = new Promise((resolve) =>
    frame.contentWindow?.addEventListener('resize', resolve, { once: true }),
  );
  frame.style.height = `${height}px`;
  await told;
}

test('a page is as high as a low window', async () => {
  const frame = await popupOf(480);
  vi.advanceTimersByTime(119);
  expect(roomIn(frame)).toBe('');
  vi.advanceTimersByTime(1);
  expect(roomIn(frame)).toBe('480px');
  expect(frame.contentDocument?.documentElement.scrollHeight).toBe(480);
});

test('a window that gives what is asked for changes nothing', async () => {
  const frame = await popupOf(600);
  vi.advanceTimersByTime(120);
  expect(roomIn(frame)).toBe('');
});

test('a window that is still opening is waited for', async () => {
  const frame = await popupOf(80);
  vi.advanceTimersByTime(120);
  expect(roomIn(frame)).toBe('');
  await resize(frame, 400);
  vi.advanceTimersByTime(119);
  await resize(frame, 500);
  vi.advanceTimersByTime(119);
  expect(roomIn(frame)).toBe('');
  vi.advanceTimersByTime(1);
  expect(roomIn(frame)).toBe('500px');
});

test('nothing is done after the end', async () => {
  const frame = await popupOf(480);
  stop();
  await resize(frame, 500);
  expect(vi.getTimerCount()).toBe(0);
});
