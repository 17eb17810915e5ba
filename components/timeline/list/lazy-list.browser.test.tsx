// Which events of a long list are rendered, and when.
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { english } from '../../../tests/testing/english.ts';
import { about } from '../../../tests/testing/estuary/about.ts';
import { frames } from '../../../tests/testing/frames.ts';
import { one, stage } from '../../../tests/testing/stage.tsx';
import {
  handlers,
  last,
  open,
  reset,
  result,
  rows,
  whole,
} from '../../../tests/testing/timeline.tsx';
import { manyEvents } from '../../../tests/testing/timeline-events.ts';
import { mount } from '../../ui/mount.tsx';
import { emptyState, type TimelineEvent } from '../model.ts';
import { TimelinePage } from '../timeline-page.tsx';

afterEach(reset);

/** The same events, and how often a title was read: once for each row. */
function counted(events: readonly TimelineEvent[]) {
  let reads = 0;
  const title = (event: TimelineEvent) => ({
    enumerable: true,
    get: () => {
      reads++;
      return event.title;
    },
  });
  return {
    events: events.map((event) => Object.defineProperty({ ...event }, 'title', title(event))),
    reads: () => reads,
  };
}

test('of 5,000 events hardly more are rendered at first than of 500, and no other is read', async () => {
  const [few, many] = [500, 5000].map((count) => {
    const { events, reads } = counted(manyEvents(count));
    const place = open(events, { date: '2015-06-01' });
    expect(rows(place).length).toBeGreaterThan(20);
    expect(reads()).toBe(rows(place).length);
    // Counting for the filters is a task of its own.
    expect(place.querySelector('.filters')).toBeNull();
    return { rows: rows(place).length, elements: place.querySelectorAll('*').length };
  });
  // The events rendered at once, and at most a full section more.
  expect(many?.rows).toBeLessThan(28 + 40);
  expect(many?.elements).toBeLessThan((few?.elements ?? 0) * 1.5);
  await expect.poll(() => document.querySelector('.filters')).not.toBeNull();
});

test('of 5,000 events those near the screen are rendered, and some more in idle time', async () => {
  await page.viewport(1100, 800);
  // No pause from here to the new list: else the list of the test before may ask for idle time too.
  const waiting: IdleRequestCallback[] = [];
  const idle = vi.spyOn(window, 'requestIdleCallback');
  idle.mockImplementation((work) => waiting.push(work));
  onTestFinished(() => idle.mockRestore());
  const place = open(manyEvents(5000));
  const list = one(place, '.events');
  const middle = () => {
    const { left, top, height } = list.getBoundingClientRect();
    return document.elementFromPoint(left + 40, top + height / 2)?.closest('.event');
  };
  for (let work = waiting.shift(); work; work = waiting.shift()) {
    const before = rows(place).length;
    work({ didTimeout: false, timeRemaining: () => 50 });
    await Promise.resolve();
    // The events of one idle callback, and at most a full section more.
    expect(rows(place).length - before).toBeLessThan(28 + 40);
    expect(rows(place).length).toBeGreaterThan(before);
  }
  const inIdleTime = rows(place).length;
  expect(inIdleTime).toBeGreaterThanOrEqual(1000);
  expect(inIdleTime).toBeLessThan(1000 + 28 + 40);
  list.scrollTop = list.scrollHeight * 0.8;
  await expect.poll(middle).toBeTruthy();
  // Some 60 events within 900 pixels of the screen, and the rest of their sections.
  expect(rows(place).length - inIdleTime).toBeLessThan(120);
});

test('a year far from the screen is one placeholder, and is cut into sections near it', async () => {
  await page.viewport(1100, 800);
  // Without idle time, in which the nearest thousand would be rendered.
  const idle = vi.spyOn(window, 'requestIdleCallback').mockReturnValue(0);
  onTestFinished(() => idle.mockRestore());
  const place = open(manyEvents(5000), { date: '2015-06-01' });
  const sectionsIn = (year: string) => [
    ...one(place, `.year[aria-label="${year}"]`).querySelectorAll('.section'),
  ];
  expect(sectionsIn('2015').length).toBeGreaterThan(5);
  expect(sectionsIn('2007').map(({ className }) => className)).toEqual(['section waiting']);
  // Until then the list is kept where it opened.
  await frames(3);
  const heights = () => one(place, '.events').scrollHeight;
  const before = heights();
  one(place, '.year[aria-label="2007"]').scrollIntoView();
  await expect.poll(() => sectionsIn('2007').length).toBeGreaterThan(5);
  await expect.poll(() => rows(one(place, '.year[aria-label="2007"]')).length).toBeGreaterThan(10);
  // Its room was about right.
  expect(Math.abs(heights() / before - 1)).toBeLessThan(0.1);
});

test('the events of the first screen stay in place when all are loaded', async () => {
  const all = manyEvents(600);
  const then = all.findIndex(({ from }) => from > '2015-06-01');
  const first = all.slice(then - 40, then + 40);
  const growing = (events: readonly TimelineEvent[]) => (
    <TimelinePage
      {...handlers}
      about={about}
      events={events}
      partial={events !== all}
      state={{ ...emptyState, date: '2015-06-01' }}
      onState={() => {}}
      locale="en"
    />
  );
  await page.viewport(1100, 800);
  const place = stage(growing(first));
  /** The position of the article's line and the strip's height, once the list is rendered and still. */
  const look = async () => {
    await whole(place);
    await frames(3);
    return [
      one(place, '.article-line').getBoundingClientRect().top,
      one(place, '.strip').getBoundingClientRect().height,
    ];
  };
  const before = await look();
  expect(result(place)).toBe('');
  expect(place.querySelectorAll('.strip button')).toHaveLength(0);
  expect(one(place, '.tools').inert).toBe(true);
  mount(growing(all), english);
  // To two pixels: the heights of rows may be fractions.
  for (const [at, value] of (await look()).entries()) {
    expect(Math.abs(value - (before[at] ?? 0))).toBeLessThan(2);
  }
  expect(one(place, '[role=status]').textContent).toBe('600 events');
  expect(place.querySelectorAll('.strip button').length).toBeGreaterThan(50);
});

test('for printing every event is rendered and open, and closed again afterwards', async () => {
  const place = open(manyEvents(1500));
  // The first effects have run, so the page listens to `beforeprint`.
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  expect(rows(place).length).toBeLessThan(1500);
  window.dispatchEvent(new Event('beforeprint'));
  // The browser runs microtasks before it renders the page for printing.
  await Promise.resolve();
  expect(place.querySelectorAll('.event details[open] .opened')).toHaveLength(1500);
  expect(place.querySelector('.chosen-filters')?.textContent).toBe('1,500 events');
  const toggles = { open: 0, closed: 0 };
  const listen = ({ newState }: ToggleEvent) => toggles[newState as keyof typeof toggles]++;
  place.addEventListener('toggle', listen, { capture: true });
  onTestFinished(() => place.removeEventListener('toggle', listen, { capture: true }));
  await expect.poll(() => toggles).toEqual({ open: 1500, closed: 0 });
  // The user has opened none of them.
  expect(last.event).toBeNull();
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => toggles).toEqual({ open: 1500, closed: 1500 });
  expect(place.querySelectorAll('.event details[open]')).toHaveLength(0);
  expect(last.event).toBeNull();
});
