import { expect, it, vi } from 'vitest';
import type { PageReport } from '../messaging/protocol.ts';
import { buttonState, paintButton } from './badge.ts';

const page = (names: string[], status: PageReport['status'] = 'on'): PageReport => ({
  url: 'https://tide.example/',
  title: 'A page',
  lang: 'en',
  status,
  entities: names.map((id) => ({ id, name: id, kind: 'place', count: 1 })),
});
const frames = (...pages: PageReport[]) => pages.map((page, frameId) => ({ frameId, page }));

it.each([
  ['nothing reported', [], { on: false, text: '' }],
  ['no names', [page([])], { on: true, text: '' }],
  ['names', [page(['a', 'b'])], { on: true, text: '2' }],
  ['the same name in two frames', [page(['a', 'b']), page(['b'])], { on: true, text: '2' }],
  ['off', [page(['a'], 'off')], { on: false, text: '' }],
  ['silent', [page(['a'], 'silent')], { on: true, text: '' }],
  ['silent but for a frame', [page(['a'], 'silent'), page(['b'])], { on: true, text: '1' }],
  ['no article', [page([], 'not-an-article')], { on: false, text: '' }],
])('the button’s state: %s', (_, pages, state) => {
  expect(buttonState(frames(...pages))).toEqual(state);
});

const button = () => ({
  setBadgeText: vi.fn(async () => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
  setBadgeTextColor: vi.fn(async () => {}),
  setIcon: vi.fn(async () => {}),
});

it('paints the number, and an icon in colour only where Sidelight is on', async () => {
  const { setBadgeText, setIcon, ...rest } = button();
  await paintButton({ setBadgeText, setIcon, ...rest }, 7, frames(page(['a'])));
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '1' });
  expect(setIcon).toHaveBeenLastCalledWith({
    tabId: 7,
    path: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png' },
  });
  await paintButton({ setBadgeText, setIcon, ...rest }, 7, []);
  expect(setIcon).toHaveBeenLastCalledWith({
    tabId: 7,
    path: { 16: '/icons/off-16.png', 32: '/icons/off-32.png', 48: '/icons/off-48.png' },
  });
});

it('does without an icon where the browser has only one, and without a tab that was closed', async () => {
  const { setIcon: _, ...one } = button();
  one.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
  await paintButton(one, 7, []);
  expect(one.setBadgeTextColor).toHaveBeenCalledOnce();
});
