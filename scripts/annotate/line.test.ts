import { expect, test } from 'vitest';
import { documentOf } from './document.ts';
import { lineOf } from './line.ts';

const card = { until: ['1901-lamp'], since: ['1902-lamp'] };
const mention = (start: number, end: number, marked: boolean) => ({
  ...{ start, end, marked, card },
  entities: ['north-tower'] as [string],
});
const found = {
  text: 'North Tower, the North Tower',
  lang: 'en',
  ...{ date: null, dateFrom: null },
  mentions: [mention(0, 11, true), mention(17, 28, false)],
  work: { totalMs: 1.234, longestMs: 0.5, slices: 1 },
} as const;
const page = documentOf('page.html', Buffer.from('<p>North Tower, the North Tower'), {});

const cardsOf = (seen: Parameters<typeof lineOf>[3]) =>
  lineOf('page.html', found, page, seen, new Map(), 0, []).mentions.map((each) => each.card);

test('a card that was opened tells its height and what is seen of it', () => {
  const [opened, unopened] = cardsOf([
    { height: 312, inSight: ['1901-lamp'] },
    { height: null, inSight: [] },
  ]);
  expect(opened).toEqual({ ...card, height: 312, inSight: ['1901-lamp'] });
  expect(unopened).toEqual({ ...card, height: null, inSight: [] });
});

test('cards that were not to be opened tell their events alone', () => {
  expect(cardsOf([])).toEqual([card, card]);
});
