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
import { event, manyEvents } from '../../../tests/testing/timeline-events.ts';
import { emptyState, type TimelineName } from '../model.ts';

afterEach(reset);

const radio = (place: Element, label: string): HTMLElement => {
  const found = [...place.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  return one(found as Element, 'input');
};

test('search narrows the list and the counts, and says how many events are left', async () => {
  const place = open(manyEvents(100));
  const field = one<HTMLInputElement>(place, 'input[aria-label="Search the events"]');
  // Every fifth event is of that institute; the numbers 3, 33 and 38 begin with a 3.
  await userEvent.fill(field, 'BERGSTROM 3');
  await expect.poll(() => result(place)).toBe('3 of 100 events');
  await expect.poll(() => rows(place)).toHaveLength(3);
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
  // No event has another of the names too.
  await expect.poll(() => counts('Names')).toEqual([20, 0, 0, 0, 0]);
  expect(counts('Topics').reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(counts('Publishers')).toEqual([20, 20]);
  await userEvent.fill(one(place, '.search input'), 'Bergström');
  await expect
    .poll(() => texts(filter(place, 'Names'), 'label'))
    .toEqual(['Ada Veld0', 'Bergström Institute0']);
});

test('names are chosen together or any of them, and an event’s name alone', async () => {
  await page.viewport(1100, 800);
  const [ada, port] = manyEvents(2).map(({ names: [name] }) => name as TimelineName);
  const both = { names: [ada, port] as readonly TimelineName[] };
  const place = open(manyEvents(100).map((one, at) => (at < 4 ? { ...one, ...both } : one)));
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  const [first, second] = filter(place, 'Names').querySelectorAll<HTMLElement>('input');
  await userEvent.click(first as HTMLElement);
  await userEvent.click(second as HTMLElement);
  await expect.poll(() => rows(place)).toHaveLength(4);
  expect(last.names).toHaveLength(2);
  await userEvent.click(radio(place, 'Any of these'));
  // Every fifth of 100 has one, every other fifth the other, and two of the first four neither.
  await expect.poll(() => rows(place)).toHaveLength(42);
  expect(last.anyName).toBe(true);
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

test('the best hit comes first, and the order of time is a choice', async () => {
  const place = open([
    event('early', '2020-01-01', { summary: 'The lock opens.' }),
    event('late', '2021-02-03', { title: 'The lock closes' }),
  ]);
  const ids = () => rows(place).map((row) => row.getAttribute('data-event'));
  const field = one<HTMLInputElement>(place, '.search input');
  expect(place.querySelector('.either')).toBeNull();
  await userEvent.fill(field, 'locks');
  await expect.poll(ids).toEqual(['late', 'early']);
  expect(texts(place, '.events h2')).toEqual([]);
  expect(texts(place, '.event time')).toEqual(['3 Feb 2021', '1 Jan 2020']);
  await userEvent.click(radio(place, 'By time'));
  await expect.poll(ids).toEqual(['early', 'late']);
  expect(texts(place, '.events h2')).toEqual(['2020', '2021']);
  expect(last.byTime).toBe(true);
});

test('where no event has all words, the list says so and shows the nearest', async () => {
  const place = open(manyEvents(20));
  await userEvent.fill(one(place, '.search input'), 'zeppelin bergström');
  await expect
    .poll(() => one(place, '.search-note').textContent)
    .toBe('No event has all of this. These come closest. In no event: zeppelin.');
  expect(rows(place)).toHaveLength(4);
  await userEvent.fill(one(place, '.search input'), 'bergström');
  await expect.poll(() => one(place, '.search-note').textContent).toBe('');
});

test('nothing is called nearest where the filters leave nothing of it', async () => {
  const toNone = { q: 'zeppelin bergström', span: { from: '1990-01', to: '1990-02' } };
  const empty = open(manyEvents(20), toNone);
  await expect.poll(() => one(empty, '.none').textContent).toContain('No event fits');
  expect(one(empty, '.search-note').textContent).toBe('');
});

test('a name is found by its aliases, in the search and among the filters', async () => {
  await page.viewport(1000, 700);
  const names = Array.from({ length: 30 }, (_, at): TimelineName => {
    const aliases = [{ text: at === 7 ? '갑문' : `Kade ${at}`, lang: 'ko' }];
    return { id: `n${at}`, name: `Quay ${at}`, kind: 'place', aliases };
  });
  const place = open(names.map((name, at) => event(`e${at}`, '2020-01-01', { names: [name] })));
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  const group = filter(place, 'Names');
  await userEvent.fill(one(group, '[type=search]'), '갑문');
  await expect.poll(() => texts(group, 'label span')).toEqual(['Quay 7']);
  await userEvent.fill(one(place, '.search input'), '갑문');
  await expect.poll(() => texts(place, '.snippet')).toEqual(['갑문 = Quay 7']);
});

test('what else happened around an event is shown instead of what was chosen', async () => {
  const all = ['2020-01-05', '2020-02-20', '2020-03-02', '2020-05-01'].map((day) =>
    event(day, day),
  );
  const place = open(all, { q: '2020-02-20' });
  await expect.poll(() => rows(place)).toHaveLength(1);
  await userEvent.click(one(await openFirst(place), '.around'));
  await expect.poll(() => rows(place)).toHaveLength(3);
  expect(last).toMatchObject({ q: '', span: { from: '2020-01', to: '2020-03' } });
  expect(one<HTMLDetailsElement>(place, '[data-event="2020-02-20"] details').open).toBe(true);
  await userEvent.click(button(place, 'Remove filter: Jan – Mar 2020'));
  await expect.poll(() => rows(place)).toHaveLength(4);
});
