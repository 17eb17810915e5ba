// The popup in each of its states: what it shows and what it passes on.
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  accessibilityProblems,
  button,
  buttonToCome,
  one,
  stage,
} from '../../tests/testing/stage.tsx';
import { whole } from '../../tests/testing/timeline.tsx';
import { manyEvents } from '../../tests/testing/timeline-events.ts';
import type { PageData } from '../page-session/model.ts';
import type { NameOnPage, PageStatus } from '../page-session/page-status.ts';
import type { Passage } from '../timeline/data/passages.ts';
import { emptyState } from '../timeline/model.ts';
import type { VisibilityChoice } from '../visibility/visibility.ts';
import { Popup, type PopupActions } from './popup.tsx';

const name = (id: string, text: string, count: number): NameOnPage => ({
  id,
  name: text,
  kind: 'place',
  count,
  frames: [{ frameId: 0, count }],
});
const names = [name('name-0', 'Ada Veld', 1), name('name-1', 'Port Lumen', 3)];
const site = 'tide.example';
const onPage = { kind: 'on', site, names, date: '2015-06-01' } as const;
const silent = { kind: 'silent', site, names } as const;
const showMarks = vi.fn();
const ready = {
  kind: 'ready',
  events: manyEvents(80),
  names: new Map(),
  known: 109,
  checked: '2026-11-20',
  about: 'the estuary',
} satisfies PageData;

const passage: Passage = {
  text: 'Ada Veld met Port Lumen.',
  start: 0,
  names: [
    { start: 0, end: 8 },
    { start: 13, end: 23 },
  ],
  entity: 'name-0',
  index: 0,
};

const actions = {
  once: vi.fn(),
  always: vi.fn(),
  everySite: vi.fn(),
  switchSite: vi.fn(),
  reload: vi.fn(),
  showNames: vi.fn(),
  jump: vi.fn(async (_: NameOnPage, position: number) => ({ position, text: 'Port Lumen' })),
  openTimeline: vi.fn(),
  openOptions: vi.fn(),
  openPanel: vi.fn(),
  saveMentions: vi.fn(async () => {}),
  cite: vi.fn(async () => {}),
  onExport: vi.fn(async () => {}),
  passagesOf: vi.fn(async () => [passage]),
  onPassage: vi.fn(async () => true),
  retry: vi.fn(),
} satisfies PopupActions;
beforeEach(() => vi.clearAllMocks());

const open = (
  status: PageStatus | null,
  data: PageData = ready,
  theme: 'light' | 'dark' = 'light',
  choice: VisibilityChoice = { marks: 'always', heldKey: 'Shift' },
) =>
  stage(
    <Popup
      status={status}
      marks={{ choice, onShow: showMarks }}
      data={data}
      actions={actions}
      locale="en"
    />,
    theme,
  );

const found = (place: Element) =>
  expect.poll(() => one(place, '.search [role=status]').textContent);

const statuses: Record<string, [PageStatus | null, PageData?]> = {
  on: [onPage],
  'on, nothing found': [{ ...onPage, names: [] }],
  'on, a part left out': [{ ...onPage, leftOut: 'too-long' }],
  'on, nothing found in the part read': [{ ...onPage, names: [], leftOut: 'no-answer' }],
  'the browser’s own page': [{ kind: 'cannot', why: 'browser' }],
  'the extension store': [{ kind: 'cannot', why: 'store' }],
  PDF: [{ kind: 'cannot', why: 'pdf' }],
  'a file': [{ kind: 'cannot', why: 'file' }],
  'no permission': [{ kind: 'may-not', site }],
  off: [{ kind: 'off', site }],
  'page script gone': [{ kind: 'reload', site }],
  'not an article': [{ kind: 'not-an-article', site }],
  silent: [silent],
  'silent, nothing named': [{ ...silent, names: [] }],
  'silent, no database': [silent, { kind: 'error', message: 'QuotaExceededError' }],
  'silent, seeding': [silent, { kind: 'loading', slow: true }],
  'page still loading': [{ kind: 'loading', site }],
  'not yet known': [null],
  'its events on their way': [onPage, { kind: 'loading' }],
  seeding: [onPage, { kind: 'loading', slow: true }],
  'no database': [onPage, { kind: 'error', message: 'QuotaExceededError' }],
};

test('leads to the side panel, where the browser has one', () => {
  button(open(onPage), 'Open the side panel').click();
  expect(actions.openPanel).toHaveBeenCalledOnce();
  const { openPanel: _, ...without } = actions;
  const place = stage(<Popup status={onPage} data={ready} actions={without} locale="en" />);
  expect(() => button(place, 'Open the side panel')).toThrow();
});

test.each(
  Object.keys(statuses).flatMap((state) => [[state, 'light'] as const, [state, 'dark'] as const]),
)('axe finds nothing: %s, %s', async (state, theme) => {
  const [status, data] = statuses[state] ?? [null];
  const place = open(status, data, theme);
  await whole(place);
  expect(await accessibilityProblems(place)).toEqual([]);
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  expect(one(place, '.popup').getBoundingClientRect().height).toBeLessThanOrEqual(600);
});

test('the names are shown before their events, and a long wait is shown too', async () => {
  const soon = open(onPage, { kind: 'loading' });
  await userEvent.click(one(soon, '[title="Next mention of Port Lumen on the page"]'));
  expect(actions.jump).toHaveBeenCalled();
  expect(soon.querySelector('.none, .waiting-note')).toBeNull();
  // The rows of buttons keep their place when the events come.
  const room = one(soon, '.strip').getBoundingClientRect().bottom;
  expect(one(open(onPage), '.strip').getBoundingClientRect().bottom).toBe(room);
  const slow = open(onPage, { kind: 'loading', slow: true });
  expect(one(slow, '.waiting-note').textContent).toBe('Preparing the dataset…');
  const unnamed = open({ ...onPage, names: [] }, { kind: 'loading' });
  expect(unnamed.querySelector('.notice')).toBeNull();
});

test('names are what the user calls them, once that is known', () => {
  const data = { ...ready, names: new Map([['name-1', { text: 'Lumenhaven', lang: 'nl' }]]) };
  const picks = (place: Element) =>
    [...place.querySelectorAll<HTMLElement>('.pick')].map(({ textContent, lang }) => [
      textContent,
      lang,
    ]);
  expect(picks(open(onPage, { kind: 'loading' }))[1]).toEqual(['Port Lumen', 'en']);
  const place = open(onPage, data);
  expect(picks(place)).toEqual([
    ['Ada Veld', 'en'],
    ['Lumenhaven', 'nl'],
  ]);
  expect(place.querySelector('[title="Next mention of Lumenhaven on the page"]')).not.toBeNull();
  const quiet = open(silent, { ...data, events: [] });
  expect(one(quiet, '.notice h2').textContent).toBe('This page names Ada Veld and Lumenhaven');
});

test('says which language the events are in, unless it is the user’s', () => {
  const foot = (place: Element) => one(place, 'footer span').textContent;
  expect(foot(open(onPage))).toBe('Facts checked 20 Nov 2026');
  const events = ready.events.map((event) => ({ ...event, summaryLang: 'nl' }));
  const said = 'Facts checked 20 Nov 2026 · Details in Dutch';
  expect(foot(open(onPage, { ...ready, events }))).toBe(said);
});

test('a name’s arrow jumps to its next mention, says which that is, and starts again', async () => {
  const place = open(onPage);
  const go = one(place, '[title="Next mention of Port Lumen on the page"]');
  for (const shown of ['1/3', '2/3', '3/3', '1/3']) {
    await userEvent.click(go);
    await expect.poll(() => go.textContent).toBe(shown);
    expect(go.ariaLabel).toBe(`${shown} Next mention of Port Lumen on the page`);
  }
  expect(actions.jump.mock.calls.map(([, position]) => position)).toEqual([1, 2, 3, 1]);
  expect(one(place, '.page-names [role=status]').textContent).toBe('Mention 1 of 3: Port Lumen');
});

test('says that a page no longer answers', async () => {
  const place = open(onPage);
  actions.jump.mockResolvedValueOnce(null as never);
  await userEvent.click(one(place, '.go'));
  await expect
    .poll(() => one(place, '.page-names .trouble').textContent)
    .toContain('no longer answers');
});

test('names filter the timeline, by mouse and by keyboard', async () => {
  const place = open(onPage);
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

test('of many names only a few are shown at first, which leaves space for the timeline', async () => {
  const many = Array.from({ length: 40 }, (_, n) => name(`n${n}`, `Name number ${n}`, 1));
  const place = open({ ...onPage, names: many });
  expect(place.querySelectorAll('.pick')).toHaveLength(5);
  await userEvent.click(button(place, '35 more'));
  await expect.poll(() => place.querySelectorAll('.pick')).toHaveLength(40);
  expect(one(place, '.events').clientHeight).toBeGreaterThan(120);
});

test('without permission the user has three choices', async () => {
  const place = open({ kind: 'may-not', site });
  expect(place.querySelector('[role=switch]')).toBeNull();
  const [once, always, everySite] = place.querySelectorAll<HTMLElement>('.choice');
  await userEvent.click(once as HTMLElement);
  expect(actions.once).toHaveBeenCalledOnce();
  await userEvent.click(always as HTMLElement);
  expect(actions.always).toHaveBeenCalledOnce();
  await userEvent.click(everySite as HTMLElement);
  expect(actions.everySite).toHaveBeenCalledOnce();
});

test('a silent page says what it names, and shows that when asked', async () => {
  const place = open(silent, { ...ready, events: [] });
  expect(one(place, '.notice h2').textContent).toBe('This page names Ada Veld and Port Lumen');
  expect(one(place, '.notice').textContent).toContain('the connection with the estuary');
  expect(place.querySelector('.page-names, .timeline')).toBeNull();
  await userEvent.click(button(place, 'Show them'));
  expect(actions.showNames).toHaveBeenCalledOnce();
  await userEvent.click(button(place, 'Always show names'));
  expect(actions.openOptions).toHaveBeenCalledOnce();
  await userEvent.click(one(place, '[role=switch][aria-label="Sidelight on tide.example"]'));
  expect(actions.switchSite).toHaveBeenCalledWith(false);
});

test.each([
  [1, 'Name 0'],
  [3, 'Name 0, Name 1, and Name 2'],
  [4, 'Name 0, Name 1, and 2\u00a0more'],
  [1202, 'Name 0, Name 1, and 1,200\u00a0more'],
])('of %d names on a silent page it lists up to three', (count, listed) => {
  const many = Array.from({ length: count }, (_, n) => name(`n${n}`, `Name ${n}`, 1));
  const place = open({ ...silent, names: many });
  expect(one(place, '.notice h2').textContent).toBe(`This page names ${listed}`);
});

test('a silent page that names nothing known has nothing to show', () => {
  const place = open({ ...silent, names: [] });
  expect(one(place, '.notice').textContent).toContain('on pages about the estuary');
  expect(place.querySelector('.notice button')).toBeNull();
});

test('the switch names its site and asks for the other state', async () => {
  const place = open(onPage);
  await userEvent.click(one(place, '[role=switch][aria-label="Sidelight on tide.example"]'));
  expect(actions.switchSite).toHaveBeenCalledWith(false);
  const off = open({ kind: 'off', site });
  await userEvent.click(button(off, 'Switch on'));
  expect(actions.switchSite).toHaveBeenLastCalledWith(true);
});

test('a database that fails offers another try', async () => {
  const place = open(onPage, { kind: 'error', message: 'QuotaExceededError: no room' });
  expect(one(place, '[role=alert]').textContent).toContain('QuotaExceededError: no room');
  await userEvent.click(button(place, 'Try again'));
  expect(actions.retry).toHaveBeenCalledOnce();
});

test('an opened event shows this page’s passages about it, and jumps to them', async () => {
  const place = open(onPage);
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
  const place = open(onPage);
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
    const place = open({ ...onPage, names, leftOut });
    expect(place.querySelector('.trouble')?.textContent).toContain(words);
  }
});

test('says that marks are hidden and how to see them, and shows them', async () => {
  const hidden = { ...onPage, marksHidden: true };
  const held = open(hidden, ready, 'light', { marks: 'held', heldKey: 'Control' });
  expect(one(held, '.hidden-marks').textContent).toContain('Hold Ctrl on the page to see them.');
  await userEvent.click(button(held, 'Show marks'));
  expect(showMarks).toHaveBeenLastCalledWith(true);
  expect(await accessibilityProblems(held)).toEqual([]);

  const command = { marks: 'command', heldKey: 'Shift' } as const;
  expect(one(open(hidden, ready, 'light', command), '.hidden-marks').textContent).toContain(
    'are hidden',
  );
  await userEvent.click(button(open(onPage, ready, 'light', command), 'Hide marks'));
  expect(showMarks).toHaveBeenLastCalledWith(false);
  const hiddenForNow = open(hidden);
  expect(button(hiddenForNow, 'Show marks')).toBeTruthy();
  expect(open(onPage).querySelector('.hidden-marks')).toBeNull();
});
