// What the popup shows of a page that has been read: names, the story so far, all events.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  actions,
  name,
  onPage,
  openPopup,
  passage,
  ready,
  silent,
  story,
} from '../../tests/testing/popup.tsx';
import { accessibilityProblems, button, buttonToCome, one } from '../../tests/testing/stage.tsx';
import { emptyState } from '../timeline/model.ts';

beforeEach(() => vi.clearAllMocks());

const found = (place: Element) =>
  expect.poll(() => one(place, '.search [role=status]').textContent);

test('the names are shown before their events, and a long wait is shown too', async () => {
  const soon = openPopup(onPage, { kind: 'loading' });
  await userEvent.click(one(soon, '[title="Next mention of Port Lumen on the page"]'));
  expect(actions.jump).toHaveBeenCalled();
  expect(soon.querySelector('.none, .waiting-note')).toBeNull();
  // The rows of buttons keep their place when the events come.
  const room = one(soon, '.strip').getBoundingClientRect().bottom;
  expect(one(openPopup(onPage), '.strip').getBoundingClientRect().bottom).toBe(room);
  const slow = openPopup(onPage, { kind: 'loading', slow: true });
  expect(one(slow, '.waiting-note').textContent).toBe('Preparing the dataset…');
  const unnamed = openPopup({ ...onPage, names: [] }, { kind: 'loading' });
  expect(unnamed.querySelector('.notice')).toBeNull();
});

test('names are what the user calls them, once that is known', () => {
  const data = { ...ready, names: new Map([['name-1', { text: 'Lumenhaven', lang: 'nl' }]]) };
  const picks = (place: Element) =>
    [...place.querySelectorAll<HTMLElement>('.pick')].map(({ textContent, lang }) => [
      textContent,
      lang,
    ]);
  expect(picks(openPopup(onPage, { kind: 'loading' }))[1]).toEqual(['Port Lumen', 'en']);
  const place = openPopup(onPage, data);
  expect(picks(place)).toEqual([
    ['Ada Veld', 'en'],
    ['Lumenhaven', 'nl'],
  ]);
  expect(place.querySelector('[title="Next mention of Lumenhaven on the page"]')).not.toBeNull();
  const quiet = openPopup(silent, { ...data, events: [] });
  expect(one(quiet, '.notice h2').textContent).toBe('This page names Ada Veld and Lumenhaven');
});

test('says which language the events are in, unless it is the user’s', () => {
  const foot = (place: Element) => one(place, 'footer span').textContent;
  expect(foot(openPopup(onPage))).toBe('Facts checked 20 Nov 2026');
  const events = ready.events.map((event) => ({ ...event, summaryLang: 'nl' }));
  const said = 'Facts checked 20 Nov 2026 · Details in Dutch';
  expect(foot(openPopup(onPage, { ...ready, events }))).toBe(said);
});

test('a name’s arrow jumps to its next mention, says which that is, and starts again', async () => {
  const place = openPopup(onPage);
  const go = button(place, '3 Next mention of Port Lumen on the page');
  for (const shown of ['1/3', '2/3', '3/3', '1/3']) {
    await userEvent.click(go);
    await expect.poll(() => go.textContent).toBe(shown);
    expect(go.ariaLabel).toBe(`${shown} Next mention of Port Lumen on the page`);
  }
  expect(actions.jump.mock.calls.map(([, position]) => position)).toEqual([1, 2, 3, 1]);
  expect(one(place, '.page-names [role=status]').textContent).toBe('Mention 1 of 3: Port Lumen');
});

test('says that a page no longer answers', async () => {
  const place = openPopup(onPage);
  actions.jump.mockResolvedValueOnce(null as never);
  await userEvent.click(one(place, '.go'));
  await expect
    .poll(() => one(place, '.page-names .trouble').textContent)
    .toContain('no longer answers');
});

test('names filter the timeline, by mouse and by keyboard', async () => {
  const place = openPopup(onPage);
  await userEvent.click(button(place, 'Ada Veld'));
  await found(place).toBe('16 of 80 events');
  expect(button(place, 'Ada Veld').ariaPressed).toBe('true');
  button(place, 'Port Lumen').focus();
  await userEvent.keyboard(' ');
  await found(place).toBe('32 of 80 events');
  await userEvent.click(button(place, 'Open the timeline'));
  expect(actions.openTimeline).toHaveBeenCalledWith({
    ...emptyState,
    names: ['name-0', 'name-1'],
    date: '2015-06-01',
  });
});

test('of many names only two rows are shown at first, which leaves space for the events', async () => {
  const many = Array.from({ length: 40 }, (_, n) => name(`n${n}`, `Name number ${n}`, 1));
  const place = openPopup({ ...onPage, names: many });
  const rows = () =>
    new Set([...place.querySelectorAll<HTMLElement>('.page-names li')].map((li) => li.offsetTop));
  await expect.poll(() => rows().size).toBe(2);
  const shown = place.querySelectorAll('.pick').length;
  expect(shown).toBeGreaterThan(2);
  await userEvent.click(button(place, `${40 - shown} more names`));
  await expect.poll(() => place.querySelectorAll('.pick')).toHaveLength(40);
  expect(one(place, '.events').clientHeight).toBeGreaterThan(120);
  await userEvent.click(button(place, 'Fewer names'));
  await expect.poll(() => place.querySelectorAll('.pick')).toHaveLength(shown);
});

test('no button of a name is described by the words that it is called', () => {
  const place = openPopup(onPage);
  for (const each of place.querySelectorAll('.page-names button')) {
    expect(each.getAttribute('title')).toBeNull();
  }
  expect(one(place, '.top .icon-button').ariaLabel).toBeNull();
});

describe('the story so far', () => {
  /** The events that are in sight as a whole. */
  const inSight = (place: Element) => {
    const box = one(place, '.story').getBoundingClientRect();
    return [...place.querySelectorAll<HTMLElement>('.story .event')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= box.top && bottom <= box.bottom;
      })
      .map((row) => row.dataset.event);
  };
  const ids = (events: typeof story.until) => events.map(({ id }) => id);
  const setHeight = (height: number) =>
    document.documentElement.style.setProperty('--window-height', `${height}px`);
  afterEach(() => document.documentElement.style.removeProperty('--window-height'));

  test('comes first, then the names, then all events, closed', () => {
    const place = openPopup(onPage, ready, { story });
    const parts = [...place.querySelectorAll('main > section')];
    expect(parts.map((part) => part.querySelector('h2')?.textContent)).toEqual([
      'The story so far',
      'On this page',
      'All events80',
    ]);
    expect(place.querySelector('.timeline')).toBeNull();
    const line = one(place, '.story .article-line');
    expect(line.textContent).toBe('This article · 1 Jun 2015');
    const rows = [...place.querySelectorAll<HTMLElement>('.story .event')];
    expect(rows.map((row) => row.dataset.event)).toEqual([
      ...ids(story.until),
      ...ids(story.since),
    ]);
    for (const row of rows.slice(5)) {
      expect(line.compareDocumentPosition(row)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    expect(rows[0]?.querySelector('time')?.textContent).toMatch(/2005$/);
  });

  test.each([
    [600, 4],
    [510, 3],
  ])('in a window of %d px at least %d events are in sight, of both halves', (height, least) => {
    setHeight(height);
    const seen = inSight(openPopup(onPage, ready, { story }));
    expect(seen.length).toBeGreaterThanOrEqual(least);
    expect(seen).toContain(story.until.at(-1)?.id);
    expect(seen).toContain(story.since[1]?.id);
  });

  test('an event that is opened at the end of a low window is seen', async () => {
    setHeight(510);
    const place = openPopup(onPage, ready, { story });
    const box = one(place, '.story');
    const last = inSight(place).at(-1) as string;
    await userEvent.click(one(place, `.story [data-event="${last}"] summary`));
    await expect.poll(() => place.querySelector('.story .opened')).not.toBeNull();
    const { top } = one(place, `[data-event="${last}"]`).getBoundingClientRect();
    const text = one(place, '.opened p:nth-of-type(2)').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(box.getBoundingClientRect().top - 1);
    expect(text.bottom).toBeLessThanOrEqual(box.getBoundingClientRect().bottom);
  });

  test('gives its place to all events, and takes it back', async () => {
    const place = openPopup(onPage, ready, { story });
    await userEvent.click(button(place, 'All events80'));
    await expect.poll(() => place.querySelector('.timeline [data-event]')).not.toBeNull();
    expect(place.querySelector('.story')).toBeNull();
    expect(one(place, '.events').clientHeight).toBeGreaterThan(120);
    await userEvent.click(button(place, 'The story so far'));
    await expect.poll(() => place.querySelector('.story .event')).not.toBeNull();
    expect(place.querySelector('.timeline')).toBeNull();
  });

  test('a name that is picked shows its events among all', async () => {
    const place = openPopup(onPage, ready, { story });
    await userEvent.click(button(place, 'Ada Veld'));
    await found(place).toBe('16 of 80 events');
    expect(button(place, 'The story so far').ariaExpanded).toBe('false');
  });

  test('the event that is open is open in the timeline’s own tab', async () => {
    const place = openPopup(onPage, ready, { story });
    const { id } = story.since[0] as (typeof story.since)[0];
    await userEvent.click(one(place, `[data-event="${id}"] summary`));
    await expect.poll(() => place.querySelector('.opened')).not.toBeNull();
    expect(await accessibilityProblems(place)).toEqual([]);
    await userEvent.click(button(place, 'Open the timeline'));
    const state = { ...emptyState, event: id, date: '2015-06-01' };
    expect(actions.openTimeline).toHaveBeenCalledWith(state);
  });

  test('while it is not known, its place is kept', () => {
    const place = openPopup(onPage, { ...ready, events: [], partial: true }, { story: undefined });
    const room = one(place, '.page-names').getBoundingClientRect().top;
    expect(one(place, '.story').ariaBusy).toBe('true');
    expect(one(place, '.part:last-of-type h2').textContent).toBe('All events');
    const told = openPopup(onPage, ready, { story });
    expect(one(told, '.page-names').getBoundingClientRect().top).toBe(room);
  });
});

test('an opened event shows this page’s passages about it, and jumps to them', async () => {
  const place = openPopup(onPage);
  await userEvent.click(one(place, '.event summary'));
  const quoted = '.passages li button';
  await expect.poll(() => one(place, quoted).textContent).toBe(passage.text);
  const quote = one(place, quoted);
  expect([...quote.querySelectorAll('b')].map((b) => b.textContent)).toEqual([
    'Ada Veld',
    'Port Lumen',
  ]);
  await userEvent.click(quote);
  await expect
    .poll(() => one(place, '.passages [role=status]').textContent)
    .toBe('Shown on the page.');
  expect(actions.onPassage).toHaveBeenCalledExactlyOnceWith(passage);
  expect(await accessibilityProblems(place)).toEqual([]);
});

test('filters and saving are in small panels; a failure is shown', async () => {
  const place = openPopup(onPage);
  const inPanel = '.panel-box .one-filter input';
  await userEvent.click(one(place, '[aria-label=Filters]'));
  await expect.poll(() => place.querySelector(inPanel)).not.toBeNull();
  expect(await accessibilityProblems(place)).toEqual([]);
  await userEvent.click(one(place, inPanel));
  await userEvent.keyboard('{Escape}');
  await found(place).toBe('9 of 80 events');
  await expect.poll(() => place.querySelector(inPanel)).toBeNull();
  expect(button(place, 'Filters: 1')).toBeTruthy();
  actions.saveMentions.mockRejectedValueOnce(new Error('the page is gone'));
  await userEvent.click(button(place, 'Save'));
  await expect.poll(() => place.querySelector('.menu:popover-open')).not.toBeNull();
  expect(await accessibilityProblems(place)).toEqual([]);
  await userEvent.click(await buttonToCome(place, 'This page’s mentions (Web Annotations)'));
  await expect
    .poll(() => one(place, '.tools [role=alert]').textContent)
    .toContain('the page is gone');
});

test.each([
  ['too-long', 'This page is too long to read whole'],
  ['too-many-names', 'This page has very many names'],
  ['no-answer', 'A part of this page could not be read'],
] as const)('says what was left out in words: %s', (leftOut, words) => {
  for (const names of [onPage.names, []]) {
    const place = openPopup({ ...onPage, names, leftOut });
    expect(place.querySelector('.trouble')?.textContent).toContain(words);
  }
});
