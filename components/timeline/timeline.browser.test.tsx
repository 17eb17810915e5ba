// The timeline as a whole: where it opens, what it saves, and that it is accessible.
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { frames } from '../../tests/testing/frames.ts';
import {
  accessibilityProblems,
  button,
  buttonToCome,
  one,
  stage,
} from '../../tests/testing/stage.tsx';
import {
  handlers,
  last,
  open,
  openFirst,
  Page,
  reset,
  texts,
  whole,
} from '../../tests/testing/timeline.tsx';
import { manyEvents } from '../../tests/testing/timeline-events.ts';
import { emptyState } from './model.ts';

afterEach(reset);

test('the list opens at the article’s line, with what came before and since around it', async () => {
  const place = open(manyEvents(600), { date: '2015-06-01' });
  await frames(3);
  const box = one(place, '.events').getBoundingClientRect();
  const line = one(place, '.article-line').getBoundingClientRect();
  expect(line.top).toBeGreaterThan(box.top);
  expect(line.bottom).toBeLessThan(box.bottom);
  expect(one(place, '.article-line').textContent).toBe('This article · 1 Jun 2015');
});

test('the event in the address is open and in view', async () => {
  const place = open(manyEvents(600), { event: 'event-400' });
  await frames(3);
  const row = one(place, '[data-event=event-400]');
  expect(one<HTMLDetailsElement>(row, 'details').open).toBe(true);
  const [box, list] = [row, one(place, '.events')].map((e) => e.getBoundingClientRect());
  expect(box?.top).toBeGreaterThanOrEqual(list?.top ?? Infinity);
  expect(box?.top).toBeLessThan(list?.bottom ?? 0);
  one(row, 'summary').click();
  await expect.poll(() => last.event).toBeNull();
});

test('a search opens at its best hit, also where the address has an event', async () => {
  await page.viewport(1000, 700);
  const place = open(manyEvents(600), { q: 'Ada Veld', event: 'event-400' });
  await expect.poll(() => place.querySelectorAll('.event').length).toBeGreaterThan(0);
  await whole(place);
  await frames(3);
  const [list, row] = ['.events', '.event'].map((at) => one(place, at).getBoundingClientRect());
  expect(row?.top).toBeGreaterThanOrEqual(list?.top ?? Infinity);
  expect(one<HTMLDetailsElement>(place, '[data-event=event-400] details').open).toBe(true);
});

test('the article’s date can be removed', async () => {
  const place = open(manyEvents(50), { date: '2015-06-01' });
  expect(place.querySelector('.article-line')).not.toBeNull();
  await userEvent.click(one(place, '.date-chip'));
  await expect.poll(() => place.querySelector('.article-line')).toBeNull();
  expect(last.date).toBeNull();
});

test('the page says once which language the events are in, unless it is the user’s', () => {
  expect(open(manyEvents(50)).querySelector('.details')).toBeNull();
  const half = manyEvents(50).map((event) => ({ ...event, summaryLang: 'nl' }));
  expect(texts(open(half), '.details')).toEqual(['Details in Dutch']);
});

test('only the events that are shown are saved', async () => {
  const place = open(manyEvents(100), { q: 'Bergström' });
  await userEvent.click(button(place, 'Save'));
  await userEvent.click(await buttonToCome(place, 'Calendar (iCalendar) · 20 events'));
  const [[events, format] = []] = handlers.onExport.mock.calls;
  expect([events?.length, format]).toEqual([20, 'ics']);
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  const chosen = { q: 'zeppelin opens', names: ['name-0', 'name-1'], anyName: true };
  const start = { ...emptyState, ...chosen, date: '2015-06-01' };
  const place = stage(<Page events={manyEvents(60)} start={start} />, theme);
  await whole(place);
  await openFirst(place);
  expect(await accessibilityProblems(place)).toEqual([]);
});
