import { afterEach, expect, test } from 'vitest';
import { settled } from '../../tests/testing/stage.tsx';
import { keepInRoom } from './room.ts';

let stop = (): void => {};
afterEach(() => {
  stop();
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

test('a page is as high as a low window', async () => {
  const frame = await popupOf(480);
  await settled(200);
  expect(roomIn(frame)).toBe('480px');
  expect(frame.contentDocument?.documentElement.scrollHeight).toBe(480);
});

test('a window that gives what is asked for changes nothing', async () => {
  const frame = await popupOf(600);
  await settled(200);
  expect(roomIn(frame)).toBe('');
});

test('a window that is still opening is waited for', async () => {
  const frame = await popupOf(80);
  await settled(200);
  expect(roomIn(frame)).toBe('');
  frame.style.height = '500px';
  await settled(250);
  expect(roomIn(frame)).toBe('500px');
});
