// The timeline's list: what it shows, finds, opens and hands on.
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FRAME_MS, giveBackClock, pass, takeClock } from '../../tests/testing/clock.ts';
import { english } from '../../tests/testing/english.ts';
import { frames } from '../../tests/testing/frames.ts';
import {
  accessibilityProblems,
  button,
  buttonToCome,
  one,
  stage,
} from '../../tests/testing/stage.tsx';
import { handlers, last, open, Page, reset, whole } from '../../tests/testing/timeline.tsx';
import { manyEvents } from '../../tests/testing/timeline-events.ts';
import { formatEdtf } from '../dates/index.ts';
import { mount } from '../ui/mount.tsx';
import { emptyState, type TimelineEvent } from './model.ts';
import { TimelinePage } from './timeline-page.tsx';

afterEach(reset);

const rows = (place: Element) => [...place.querySelectorAll('.event')];
/** The group of filters with this title. */
function filter(place: Element, title: string): HTMLElement {
  const groups = [...place.querySelectorAll<HTMLElement>('fieldset')];
  const found = groups.find((group) => group.querySelector('legend')?.textContent === title);
  if (!found) throw new Error(`No filter is called “${title}”.`);
  return found;
}
const texts = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map((found) => found.textContent);
const result = (place: Element): string | null => one(place, '[role=status]').textContent;
/** The first event is open, and all that belongs to it is there. */
async function openFirst(place: Element): Promise<HTMLElement> {
  await userEvent.click(one(place, '.event summary'));
  await expect.poll(() => place.querySelector('.opened')).not.toBeNull();
  return one(place, '.opened');
}

/** The same events, and how often one's title was read. */
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

test('of 5,000 events the first picture has hardly more than of 500, and no other is read', async () => {
  const [few, many] = [500, 5000].map((count) => {
    const { events, reads } = counted(manyEvents(count));
    const place = open(events, { date: '2015-06-01' });
    expect(rows(place).length).toBeGreaterThan(20);
    expect(reads()).toBe(rows(place).length);
    // Counting what to filter by is a task of its own.
    expect(place.querySelector('.filters')).toBeNull();
    return { rows: rows(place).length, elements: place.querySelectorAll('*').length };
  });
  // What is painted at once, and a full month of the list.
  expect(many?.rows).toBeLessThan(28 + 40);
  expect(many?.elements).toBeLessThan((few?.elements ?? 0) * 1.5);
  await expect.poll(() => document.querySelector('.filters')).not.toBeNull();
});

test('a filter counts what it would leave, and what is chosen can always be let go', async () => {
  const place = open(manyEvents(100), { names: ['name-0'] });
  const counts = (title: string) => texts(filter(place, title), 'em').map(Number);
  // The other names still tell what they would bring; the rest counts this name's events only.
  await expect.poll(() => counts('Names')).toEqual([20, 20, 20, 20, 20]);
  expect(counts('Topics').reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(counts('Publishers')).toEqual([20, 20]);
  await userEvent.fill(one(place, '.search input'), 'Bergström');
  await expect
    .poll(() => texts(filter(place, 'Names'), 'label'))
    .toEqual(['Bergström Institute20', 'Ada Veld0']);
});

test('of 5,000 events those that come near the screen are painted, and some in idle time', async () => {
  const waiting: IdleRequestCallback[] = [];
  const idle = vi.spyOn(window, 'requestIdleCallback');
  idle.mockImplementation((work) => waiting.push(work));
  onTestFinished(() => idle.mockRestore());
  await page.viewport(1100, 800);
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
    // In one idle moment, and a full month of the list.
    expect(rows(place).length - before).toBeLessThan(28 + 40);
    expect(rows(place).length).toBeGreaterThan(before);
  }
  const inIdleTime = rows(place).length;
  expect(inIdleTime).toBeGreaterThanOrEqual(1000);
  expect(inIdleTime).toBeLessThan(1000 + 28 + 40);
  list.scrollTop = list.scrollHeight * 0.8;
  await expect.poll(middle).toBeTruthy();
  // Those within 900 pixels of the screen, some 60, and the rest of their months.
  expect(rows(place).length - inIdleTime).toBeLessThan(120);
});

test('among many events a search waits for a pause in typing, and the field does not', async () => {
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

test('the first screen’s events stand where they stay when all are there', async () => {
  const all = manyEvents(600);
  const then = all.findIndex(({ from }) => from > '2015-06-01');
  const first = all.slice(then - 40, then + 40);
  const growing = (events: readonly TimelineEvent[]) => (
    <TimelinePage
      {...handlers}
      events={events}
      partial={events !== all}
      state={{ ...emptyState, date: '2015-06-01' }}
      onState={() => {}}
      locale="en"
    />
  );
  await page.viewport(1100, 800);
  const place = stage(growing(first));
  /** Once all is painted, and the list has stood at its place for two frames. */
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
  // To the pixel or so: row heights may be fractions of one.
  for (const [at, value] of (await look()).entries()) {
    expect(Math.abs(value - (before[at] ?? 0))).toBeLessThan(2);
  }
  expect(one(place, '[role=status]').textContent).toBe('600 events');
  expect(place.querySelectorAll('.strip button').length).toBeGreaterThan(50);
});

test('the list opens at the article’s line, with what came before and since around it', async () => {
  const place = open(manyEvents(600), { date: '2015-06-01' });
  await frames(3);
  const box = one(place, '.events').getBoundingClientRect();
  const line = one(place, '.article-line').getBoundingClientRect();
  expect(line.top).toBeGreaterThan(box.top);
  expect(line.bottom).toBeLessThan(box.bottom);
  expect(one(place, '.article-line').textContent).toBe('This article · 1 Jun 2015');
});

test('search narrows list, counts and strip, and says how much is left', async () => {
  const place = open(manyEvents(100));
  const field = one<HTMLInputElement>(place, 'input[aria-label="Search the events"]');
  // Every fifth event is of that institute: 3, 13 ... 93 and 38 have the figure.
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

test('an event opens to who says so and to what they disagree on', async () => {
  const place = open(manyEvents(20));
  expect(place.querySelector('.opened')).toBeNull();
  one(place, '.event summary').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => place.querySelector('.opened')).not.toBeNull();
  const opened = one(place, '.opened');
  expect(opened.textContent).toContain('Two ferries a day');
  expect(one(opened, '.dispute').textContent).toContain('One says two ferries');
  expect(texts(opened, '.sources b')).toEqual(['The Daily Tide', 'Radio Estuary']);
  const link = one<HTMLAnchorElement>(opened, 'a.headline');
  expect([link.href, link.target, link.rel]).toEqual([
    'https://tide.example/',
    '_blank',
    'noreferrer',
  ]);
});

test('a title that is not the headline stands in brackets, and no source is quoted', async () => {
  const [event] = manyEvents(1) as [TimelineEvent];
  const source = { publisher: 'X', title: 'A page on fog', lang: 'en', described: true } as const;
  const place = open([{ ...event, lang: 'nl', sources: [{ ...source, says: 'drie weken' }] }]);
  await openFirst(place);
  expect(one(place, '.headline').textContent).toBe('[A page on fog]');
  expect(one(place, '.says').lang).toBe('nl');
  expect(place.querySelector('q')).toBeNull();
});

test('an address that is not http(s) is no link', async () => {
  const [event] = manyEvents(1) as [TimelineEvent];
  const source = { publisher: 'X', title: 'Bad', lang: 'en', url: 'javascript:alert(1)' };
  const place = open([{ ...event, sources: [source] }]);
  await openFirst(place);
  expect(place.querySelector('.opened a')).toBeNull();
  expect(one(place, '.opened .headline').textContent).toBe('Bad');
});

test('tags, publishers and disputes narrow the list, and each can be taken off again', async () => {
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

test('hits are lit up in titles, in what an opened event says, and around hidden ones', async () => {
  const place = open(manyEvents(30), { q: 'bergstrom harbour' });
  expect(texts(place, '.event .title mark')).toEqual(Array(6).fill('Bergström'));
  expect(one(place, '.snippet').textContent).toContain('harbour master');
  expect(one(place, '.snippet mark').textContent).toBe('harbour');
  expect(texts(await openFirst(place), 'mark')).toContain('harbour');
});

test('the event of the address is open and in view', async () => {
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

test('a citation is copied from a menu, by the keyboard too, and said to be', async () => {
  const place = open(manyEvents(5));
  await openFirst(place);
  const opener = one(place, '.cite button.opener');
  const focused = () => expect.poll(() => document.activeElement?.textContent);
  const said = () => expect.poll(() => one(place, '.cite [role=status]').textContent);
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await focused().toBe('Plain text');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await said().toBe('Copied as BibTeX.');
  expect(handlers.cite.mock.calls.map(([event, format]) => [event.id, format])).toEqual([
    ['event-0', 'bibtex'],
  ]);
  expect(document.activeElement).toBe(opener);
  handlers.cite.mockRejectedValueOnce(new Error('no clipboard'));
  await userEvent.keyboard('{Enter}');
  await focused().toBe('Plain text');
  await userEvent.keyboard('{Enter}');
  await said().toContain('no clipboard');
});

test('what is shown is saved, not more', async () => {
  const place = open(manyEvents(100), { q: 'Bergström' });
  await userEvent.click(button(place, 'Save'));
  await userEvent.click(await buttonToCome(place, 'Calendar (iCalendar) · 20 events'));
  const [[events, format] = []] = handlers.onExport.mock.calls;
  expect([events?.length, format]).toEqual([20, 'ics']);
});

test('for printing every event is there and open, and afterwards as before', async () => {
  const place = open(manyEvents(1500));
  // What comes by the first effects is there: so the page listens.
  await expect.poll(() => place.querySelector('.filters')).not.toBeNull();
  expect(rows(place).length).toBeLessThan(1500);
  window.dispatchEvent(new Event('beforeprint'));
  // What the browser does before it takes its picture: all that was promised.
  await Promise.resolve();
  expect(place.querySelectorAll('.event details[open] .opened')).toHaveLength(1500);
  expect(place.querySelector('.chosen-filters')?.textContent).toBe('1,500 events');
  const told = { open: 0, closed: 0 };
  const listen = ({ newState }: ToggleEvent) => told[newState as keyof typeof told]++;
  place.addEventListener('toggle', listen, { capture: true });
  onTestFinished(() => place.removeEventListener('toggle', listen, { capture: true }));
  await expect.poll(() => told).toEqual({ open: 1500, closed: 0 });
  // The reader has opened none of them.
  expect(last.event).toBeNull();
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => told).toEqual({ open: 1500, closed: 1500 });
  expect(place.querySelectorAll('.event details[open]')).toHaveLength(0);
  expect(last.event).toBeNull();
});

test('the article’s date can be taken away', async () => {
  const place = open(manyEvents(50), { date: '2015-06-01' });
  expect(place.querySelector('.article-line')).not.toBeNull();
  await userEvent.click(one(place, '.date-chip'));
  await expect.poll(() => place.querySelector('.article-line')).toBeNull();
  expect(last.date).toBeNull();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  const start = { ...emptyState, date: '2015-06-01', q: 'a' };
  const place = stage(<Page events={manyEvents(60)} start={start} />, theme);
  await whole(place);
  await openFirst(place);
  expect(await accessibilityProblems(place)).toEqual([]);
});

test('an event that came or changed since the reader last read says so', async () => {
  const [first, second, ...others] = manyEvents(20);
  if (!first || !second) throw new Error('no events');
  const since = '2026-10-03';
  const place = open([
    { ...first, news: { kind: 'new', since } },
    { ...second, news: { kind: 'changed', since } },
    ...others,
  ]);
  const day = formatEdtf(since, 'en');
  expect(texts(place, '.event .news')).toEqual([`New since ${day}`, `Changed since ${day}`]);
  expect(await accessibilityProblems(place)).toEqual([]);
});
