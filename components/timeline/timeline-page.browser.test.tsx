// The timeline's own tab: what it says that it is about, and where it opens as a page.
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../tests/testing/english.ts';
import { about } from '../../tests/testing/estuary/about.ts';
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
  reset,
  result,
  rows,
} from '../../tests/testing/timeline.tsx';
import { manyEvents } from '../../tests/testing/timeline-events.ts';
import { mount } from '../ui/mount.tsx';
import { emptyState, type TimelineEvent } from './model.ts';
import { TimelinePage } from './timeline-page.tsx';

afterEach(async () => {
  window.scrollTo(0, 0);
  await reset();
});

test('its heading is the dataset, and how far that goes', () => {
  const place = open(manyEvents(50));
  expect(one(place, 'h1').textContent).toBe('The estuary and its ferries');
  expect(one(place, '.facts').textContent).toBe(
    '50 events · 2015 – Jun 2024 · CC BY 4.0 · Facts checked 31 Dec 2024',
  );
});

test('with one name it is that name, its name at home and its line; with two, the dataset', () => {
  const place = open(manyEvents(50), { names: ['name-2'] });
  expect(one(place, 'h1').textContent).toBe('Harbour LineSatamalinja');
  expect(one(place, 'h1 .native').lang).toBe('fi');
  expect(one(place, '.line').textContent).toBe(
    'Ferries between Port Lumen and the island, since 1921',
  );
  expect(one(place, '.facts').textContent).toBe('10 events · The estuary and its ferries');
  const both = open(manyEvents(50), { names: ['name-2', 'name-1'] });
  expect(one(both, 'h1').textContent).toBe('The estuary and its ferries');
});

test('a name that is picked in an event is the new subject, and is read from its heading on', async () => {
  const place = open(manyEvents(50));
  const opened = await openFirst(place);
  button(opened, 'Ada Veld').click();
  await expect.poll(() => last.names).toEqual(['name-0']);
  expect(document.activeElement).toBe(one(place, 'h1'));
});

test('links to a name and to an event are copied, and say for what they are good', async () => {
  const place = open(manyEvents(50), { names: ['name-2'], q: 'crossing' });
  await userEvent.click(button(one(place, '.top'), 'Copy link'));
  const opened = await openFirst(place);
  await userEvent.click(button(opened, 'Copy link'));
  expect(handlers.copyAddress.mock.calls).toEqual([['?entity=name-2'], ['?event=event-2']]);
  expect(one(opened, '.copy-link [role=status]').textContent).toBe(
    'Copied. The link opens in this browser only.',
  );
  handlers.copyAddress.mockRejectedValueOnce(new Error('No.'));
  await userEvent.click(button(opened, 'Copy link'));
  await expect
    .poll(() => one(opened, '.copy-link [role=status]').textContent)
    .toBe('That did not work: No.');
});

test('what an address asks for in vain is named, and the other events are there', async () => {
  const place = open(manyEvents(50), { names: ['zeppelin'], event: 'event-99', q: 'Ada' });
  expect(one(place, '.notice').textContent).toContain('“zeppelin, event-99”');
  expect(rows(place)).toHaveLength(10);
  expect(await accessibilityProblems(place)).toEqual([]);
  await userEvent.click(await buttonToCome(place, 'Show all events'));
  await expect.poll(() => place.querySelector('.notice')).toBeNull();
  expect(last).toEqual(emptyState);
  expect(result(place)).toBe('50 events');
});

/** The page with these events; more will come until they are `all`. */
const growing = (events: readonly TimelineEvent[], all: readonly TimelineEvent[]) => (
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

const lineTop = (place: Element): number => one(place, '.article-line').getBoundingClientRect().top;

test.each([
  ['a narrow', 500, 800],
  ['a low', 683, 384],
])(
  'in %s window the page opens at the article, and stays there while it grows',
  async (_, ...size) => {
    await page.viewport(...size);
    const all = manyEvents(600);
    const then = all.findIndex(({ from }) => from > '2015-06-01');
    const place = stage(growing(all.slice(then - 40, then + 40), all));
    await frames(3);
    const before = lineTop(place);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(size[1]);
    mount(growing(all, all), english);
    await frames(4);
    expect(Math.abs(lineTop(place) - before)).toBeLessThan(2);
  },
);

test('once the user scrolls, the page no longer goes back', async () => {
  await page.viewport(500, 800);
  const all = manyEvents(600);
  const then = all.findIndex(({ from }) => from > '2015-06-01');
  const place = stage(growing(all.slice(then - 40, then + 40), all));
  await frames(3);
  const before = lineTop(place);
  window.dispatchEvent(new WheelEvent('wheel', { deltaY: 300 }));
  window.scrollBy(0, 300);
  mount(growing(all, all), english);
  await frames(4);
  expect(before - lineTop(place)).toBeGreaterThan(250);
});

test('without a date a narrow page stays at its top', async () => {
  await page.viewport(500, 800);
  open(manyEvents(600));
  await frames(3);
  expect(window.scrollY).toBe(0);
});
