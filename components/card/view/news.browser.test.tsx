// What is new on the card since the user last read it; and when a card counts as read, by the test's
// own clock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FRAME_MS, giveBackClock, pass, takeClock } from '../../../tests/testing/clock.ts';
import { rootOf } from '../../../tests/testing/closed-roots.ts';
import { english } from '../../../tests/testing/english.ts';
import { CardManager, type CardTarget } from '../card-manager.ts';
import type { CardData, CardEvent, CardNews } from '../model.ts';

const since = '3 Oct 2026';

const event = (id: string, news?: CardNews): CardEvent => ({
  id,
  date: '31 Jan 2020',
  title: `Title of ${id}`,
  summary: 'Summary',
  lang: 'en',
  with: id === 'one' ? [{ id: 'port', name: 'Harbour City' }] : [],
  sources: [],
  ...(news && { news }),
});
const card = (id: string, more: Partial<CardData> = {}): CardData => ({
  entity: { id, kind: 'place', name: `Name of ${id}`, description: 'About it', lang: 'en' },
  until: [event('one'), event('two', { kind: 'changed', since })],
  since: [event('three', { kind: 'new', since })],
  article: '9 Mar 2020',
  total: 9,
  counted: '3 of 9 events',
  news: { count: 5, since },
  checked: '20 Nov 2026',
  covers: '2019 – 2026',
  ...more,
});
const data: Record<string, CardData> = {
  airline: card('airline'),
  port: card('port', { news: { count: 2, since } }),
};

const onRead = vi.fn();
const onTimeline = vi.fn();
let cards: CardManager<CardTarget>;

beforeEach(async () => {
  onRead.mockReset();
  onTimeline.mockReset();
  await takeClock();
  document.body.innerHTML = '<p style="margin:200px 20px"><i>Northern Air</i></p>';
  cards = new CardManager<CardTarget>({
    document,
    translate: english,
    locale: 'en',
    theme: 'light',
    dataOf: (id) => data[id],
    onTimeline,
    onRead,
  });
});
afterEach(async () => {
  cards.closeAll();
  await giveBackClock();
  document.body.innerHTML = '';
});

function open(...entities: string[]): ShadowRoot {
  const words = document.querySelector('i') as HTMLElement;
  const lines = () => [...words.getClientRects()];
  cards.open({ entities, node: words.firstChild as Text, lines });
  return rootOf(cards.current?.element);
}
const press = (root: ShadowRoot, text: string): void =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(text))?.click();

test('an event that came or changed since says so; others, not on the card, are counted', () => {
  const root = open('airline');
  const marked = [...root.querySelectorAll('.event')].map(
    (each) => each.querySelector('.news')?.textContent ?? null,
  );
  expect(marked).toEqual([null, `Changed since ${since}`, `New since ${since}`]);
  expect(root.querySelector('.news-more')?.textContent).toBe(
    `New since ${since}: 3 more in the timeline`,
  );
  press(root, '3 more in the timeline');
  expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
});

test('if all that is new is on the card, nothing is counted', () => {
  expect(open('port').querySelector('.news-more')).toBeNull();
});

test('a card counts as read when it was open for a second', async () => {
  open('airline');
  await pass(1000);
  cards.close();
  await pass(5000);
  // The second begins with the first frame of the card.
  expect(onRead).not.toHaveBeenCalled();
  open('airline');
  await pass(1000);
  expect(onRead).not.toHaveBeenCalled();
  await pass(FRAME_MS);
  expect(onRead).toHaveBeenCalledExactlyOnceWith('airline');
  await pass(5000);
  expect(onRead, 'once').toHaveBeenCalledOnce();
});

test('a pinned card is still being read; a name opened in place is read too', async () => {
  const root = open('airline');
  await pass(300);
  cards.togglePin();
  await pass(700 + FRAME_MS);
  expect(onRead.mock.calls).toEqual([['airline']]);
  press(root, 'with Harbour City');
  await pass(1000);
  expect(onRead.mock.calls).toEqual([['airline']]);
  await pass(FRAME_MS);
  expect(onRead.mock.calls).toEqual([['airline'], ['port']]);
});

test('of two names that the words could be, the one that is shown is read', async () => {
  const root = open('airline', 'port');
  await pass(900);
  press(root, 'Name of port');
  await pass(1000);
  expect(onRead).not.toHaveBeenCalled();
  await pass(FRAME_MS);
  expect(onRead.mock.calls).toEqual([['port']]);
  await pass(5000);
  expect(onRead).toHaveBeenCalledOnce();
});
