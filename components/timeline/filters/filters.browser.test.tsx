// What the search and the filters leave of the events, and how they are chosen and removed.
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FRAME_MS, giveBackClock, pass, takeClock } from '../../../tests/testing/clock.ts';
import { button, one } from '../../../tests/testing/stage.tsx';
import {
  filter,
  last,
  open,
  openFirst,
  reset,
  result,
  rows,
  texts,
} from '../../../tests/testing/timeline.tsx';
import { manyEvents } from '../../../tests/testing/timeline-events.ts';
import { emptyState } from '../model.ts';

afterEach(reset);

test('search narrows the list and the counts, and says how many events are left', async () => {
  const place = open(manyEvents(100));
  const field = one<HTMLInputElement>(place, 'input[aria-label="Search the events"]');
  // Every fifth event is of that institute; the numbers 3, 13 ... 93 and 38 contain a 3.
  await userEvent.fill(field, 'BERGSTROM 3');
  await expect.poll(() => result(place)).toBe('11 of 100 events');
  await expect.poll(() => rows(place)).toHaveLength(11);
  await expect
    .poll(() => texts(filter(place, 'Names'), 'label span'))
    .toEqual(['Bergström Institute']);
  expect(last.q).toBe('BERGSTROM 3');
  await userEvent.fill(field, 'zeppelin');
  await expect.poll(() => one(place, '.none').textContent).toContain('No event fits');
  await userEvent.click(one(place, '.none button'));
  await expect.poll(() => last).toEqual(emptyState);
});

test('a name to filter by is what the user calls it, and is found by its English name too', async () => {
  await page.viewport(1000, 700);
  const many = manyEvents(60).map((event, at) => ({
    ...event,
    names: [
      {
        ...({ id: `n${at % 30}`, name: `Quay ${at % 30}`, kind: 'place' } as const),
        local: { text: `Kade ${at % 30}`, lang: 'nl' },
      },
    ],
  }));
  const place = open(many);
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  const group = filter(place, 'Names');
  for (const typed of ['kade 17', 'quay 17']) {
    await userEvent.fill(one(group, '[type=search]'), typed);
    await expect.poll(() => texts(group, 'label span')).toEqual(['Kade 17']);
  }
  expect(one(group, 'label span').lang).toBe('nl');
  await userEvent.click(one(group, 'label input'));
  await expect.poll(() => texts(place, '.chosen-filters [lang]')).toEqual(['Kade 17']);
});

test('among many events a search waits for a pause in typing, while the field shows each letter', async () => {
  await takeClock();
  onTestFinished(giveBackClock);
  const place = open(manyEvents(2000));
  await pass(FRAME_MS);
  const field = one<HTMLInputElement>(place, 'input[aria-label="Search the events"]');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  for (const text of ['zeppelin', 'berg', 'bergstrom']) {
    type(text);
    await pass(60);
    expect(last.q).toBe(text);
    expect(field.value).toBe(text);
    expect(result(place)).toBe('2,000 events');
  }
  // 90 ms and a frame after the last letter.
  await pass(30 + FRAME_MS);
  expect(result(place)).toBe('400 of 2,000 events');
  type('');
  await pass(0);
  expect(result(place)).toBe('2,000 events');
});

test('a filter counts what it would leave, and what is chosen can always be unchosen', async () => {
  const place = open(manyEvents(100), { names: ['name-0'] });
  const counts = (title: string) => texts(filter(place, title), 'em').map(Number);
  // The numbers of the other names ignore this choice; those of topics and publishers do not.
  await expect.poll(() => counts('Names')).toEqual([20, 20, 20, 20, 20]);
  expect(counts('Topics').reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(counts('Publishers')).toEqual([20, 20]);
  await userEvent.fill(one(place, '.search input'), 'Bergström');
  await expect
    .poll(() => texts(filter(place, 'Names'), 'label'))
    .toEqual(['Bergström Institute20', 'Ada Veld0']);
});

test('names are chosen together, and an event’s name alone', async () => {
  await page.viewport(1100, 800);
  const place = open(manyEvents(100));
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  const [first, second] = filter(place, 'Names').querySelectorAll<HTMLElement>('input');
  await userEvent.click(first as HTMLElement);
  await userEvent.click(second as HTMLElement);
  await expect.poll(() => rows(place)).toHaveLength(40);
  expect(last.names).toHaveLength(2);
  await userEvent.click(one(await openFirst(place), '.with button'));
  await expect.poll(() => last.names).toHaveLength(1);
});

test('tags, publishers and disputes narrow the list, and each can be removed again', async () => {
  await page.viewport(1100, 800);
  const place = open(manyEvents(90));
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  await userEvent.click(one(filter(place, 'Topics'), 'input'));
  await userEvent.click(one(filter(place, 'Publishers'), 'input'));
  await userEvent.click(one(place, '.one-filter input'));
  // Every third event has the tag, every ninth is disputed, each has both publishers.
  await expect.poll(() => rows(place)).toHaveLength(10);
  expect(last).toMatchObject({ tags: ['ferries'], disputed: true });
  expect(last.publishers).toHaveLength(1);
  await userEvent.click(button(place, 'Remove filter: ferries'));
  await expect.poll(() => last.tags).toEqual([]);
  await userEvent.click(button(place, 'Clear filters'));
  await expect.poll(() => last).toEqual(emptyState);
});
