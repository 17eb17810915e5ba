// The side panel in each of its states: what it shows, what it passes on, and that nothing moves under the user.
import { beforeEach, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { english } from '../../tests/testing/english.ts';
import { accessibilityProblems, button, one, stage } from '../../tests/testing/stage.tsx';
import { manyEvents } from '../../tests/testing/timeline-events.ts';
import type { PageData, PageState } from '../page-session/model.ts';
import type { NameOnPage, PageStatus } from '../page-session/page-status.ts';
import type { PanelState } from '../panel-session/model.ts';
import { defaultSettings } from '../settings/settings.ts';
import { emptyState, type Story } from '../timeline/model.ts';
import { spanAround } from '../timeline/strip/strip.ts';
import { mount } from '../ui/mount.tsx';
import { Panel, type PanelViewActions } from './panel.tsx';

const name = (id: string, text: string, count: number): NameOnPage => ({
  ...{ id, name: text, kind: 'place', count },
  frames: [{ frameId: 0, count }],
});
const veld = name('veld', 'Ada Veld', 1);
const port = name('port', 'Port Lumen', 3);
const site = 'tide.example';
const date = '2015-06-01';
const onPage = { kind: 'on', site, names: [veld, port], date } as const;
const events = manyEvents(80);
const story: Story = { date, until: events.slice(0, 3), since: events.slice(60, 62) };
const ready = {
  ...{ kind: 'ready', events, known: 109, checked: '2026-11-20', about: 'the estuary' },
  names: new Map([['port', { text: 'Lumenhafen', lang: 'de' }]]),
} satisfies PageData;

const actions = {
  once: vi.fn(),
  always: vi.fn(),
  everySite: vi.fn(),
  switchSite: vi.fn(),
  reload: vi.fn(),
  showNames: vi.fn(),
  showMarks: vi.fn(),
  jump: vi.fn(async (_: NameOnPage, position: number) => ({ position, text: 'Port Lumen' })),
  openTimeline: vi.fn(),
  openOptions: vi.fn(),
  saveMentions: vi.fn(async () => {}),
  cite: vi.fn(async () => {}),
  passagesOf: vi.fn(async () => []),
  onPassage: vi.fn(async () => true),
  retry: vi.fn(),
  pin: vi.fn(),
} satisfies PanelViewActions;

const stateOf = (status: PageStatus | null, more: Partial<PageState> = {}): PageState => ({
  ...{ tabId: 7, title: 'The harbour lies still', status, data: ready, story },
  settings: defaultSettings,
  ...more,
});
const held = { ...defaultSettings, marks: 'held', heldKey: 'Control' } as const;
const inView = (...names: string[]) => ({ names, story });

function open(
  page: PageState,
  more: Partial<PanelState> = {},
  theme: 'light' | 'dark' = 'light',
): HTMLElement {
  const state = { page, inView: null, pinned: [], ...more };
  return stage(<Panel {...state} actions={actions} locale="en" />, theme);
}

/** Shows another state of the panel that is open. */
const stageAgain = (state: PanelState): void =>
  mount(<Panel {...state} actions={actions} locale="en" />, english);

beforeEach(async () => {
  vi.clearAllMocks();
  await browserPage.viewport(360, 760);
});

const pinned = [{ id: 'heron', name: { text: 'MV Grey Heron', lang: 'en' }, story }];
const states: Record<string, [PageState, Partial<PanelState>?]> = {
  'a paragraph in view': [
    stateOf(onPage),
    { inView: { ...inView('veld', 'port'), current: 'port' } },
  ],
  'a paragraph of which nothing is known': [
    stateOf(onPage),
    { inView: { names: ['veld'], story: null } },
  ],
  'no paragraph yet, and names pinned': [stateOf(onPage), { pinned }],
  'a pinned name of which nothing is known': [
    stateOf({ kind: 'off', site }),
    { pinned: pinned.map((one) => ({ ...one, story: null })) },
  ],
  'no names in the part that was read': [stateOf({ ...onPage, names: [], leftOut: 'no-answer' })],
  'a page that it may not see': [stateOf({ kind: 'cannot', why: 'hidden' })],
  'a site without permission': [stateOf({ kind: 'may-not', site })],
  'marks hidden': [
    stateOf({ ...onPage, marksHidden: true }, { settings: held }),
    { inView: inView('veld') },
  ],
  silent: [stateOf({ kind: 'silent', site, names: [port] })],
  'not yet known': [stateOf(null, { data: { kind: 'loading' }, story: undefined })],
  'its events on their way': [stateOf(onPage, { data: { kind: 'loading' }, story: undefined })],
  seeding: [stateOf(onPage, { data: { kind: 'loading', slow: true }, story: undefined })],
  'no database': [stateOf(onPage, { data: { kind: 'error', message: 'QuotaExceededError' } })],
};

test.each(
  Object.keys(states).flatMap((state) => [[state, 'light'] as const, [state, 'dark'] as const]),
)('axe finds nothing: %s, %s', async (state, theme) => {
  const [page, more] = states[state] ?? [stateOf(null)];
  open(page, more, theme);
  expect(await accessibilityProblems(document)).toEqual([]);
});

const texts = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('shows the page, the names in the paragraph as the user calls them, and both stories', () => {
  const place = open(stateOf(onPage), { inView: { ...inView('port'), current: 'port' } });
  expect(one(place, 'h1').textContent).toBe('The harbour lies still');
  expect(texts(place, '.in-view .name-chip .text')).toEqual(['Lumenhafen']);
  expect(one(place, '.name-chip.current').ariaCurrent).toBe('true');
  expect(place.querySelectorAll('.in-view [data-event]')).toHaveLength(5);
  expect(place.querySelectorAll('.kept [data-event]')).toHaveLength(5);
  expect(texts(place, '.kept .article-line')).toEqual(['This article · 1 Jun 2015']);
  // Each day has its year: no heading tells it.
  expect(one(place, '.event time').textContent).toMatch(/\d{4}/);
});

test('says that marks are hidden and how to see them, shows them, and hides them again', () => {
  const hidden = open(stateOf({ ...onPage, marksHidden: true }, { settings: held }));
  expect(one(hidden, '.hidden-marks').textContent).toContain('Hold Ctrl on the page to see them.');
  button(hidden, 'Show marks').click();
  expect(actions.showMarks).toHaveBeenLastCalledWith(true);
  const shown = open(stateOf(onPage, { settings: held }));
  button(shown, 'Hide marks').click();
  expect(actions.showMarks).toHaveBeenLastCalledWith(false);
  expect(open(stateOf(onPage)).querySelector('.hidden-marks')).toBeNull();
  const nothing = stateOf({ ...onPage, names: [], marksHidden: true }, { settings: held });
  expect(open(nothing).querySelector('.hidden-marks')).toBeNull();
});

test('says that a part of the page was left out, and that it names nothing', () => {
  const leftOut = 'too-long';
  const named = open(stateOf({ ...onPage, leftOut }));
  expect(texts(named, '.kept .trouble')).toEqual([english('popup_leftOutTooLong')]);
  const none = open(stateOf({ ...onPage, names: [], leftOut }, { story: null }));
  expect(texts(none, '.kept .trouble')).toEqual([english('popup_leftOutTooLong')]);
  expect(one(none, '.notice').textContent).toContain('109');
});

test('a name leads to its mentions one after the other, and says where', async () => {
  const place = open(stateOf(onPage), { inView: inView('port') });
  const go = one(place, '.in-view .go');
  go.click();
  await expect
    .poll(() => one(place, '.in-view [role=status]').textContent)
    .toBe('Mention 1 of 3: Port Lumen');
  go.click();
  await expect.poll(() => actions.jump.mock.calls.map(([, at]) => at)).toEqual([1, 2]);
  actions.jump.mockResolvedValueOnce(null as never);
  go.click();
  await expect.poll(() => one(place, '.in-view .trouble').textContent).toMatch(/\S/);
});

test('on another page no name has been jumped to', async () => {
  const on = { pinned: [{ ...pinned[0], id: 'port' }] as PanelState['pinned'] };
  const place = open(stateOf(onPage), on);
  const where = () => one(place, '.pinned .place').textContent;
  const go = one(place, '.pinned .go');
  go.click();
  await expect.poll(where).toBe('1/3');
  const next = stateOf({ ...onPage, names: [name('port', 'Port Lumen', 2)] }, { title: 'Another' });
  stageAgain({ page: next, inView: null, ...on });
  await expect.poll(where).toBe('2');
  expect(one(place, '.kept [role=status]').textContent).toBe('');
  one(place, '.pinned .go').click();
  await expect.poll(where).toBe('1/2');
  expect(actions.jump).toHaveBeenLastCalledWith(expect.anything(), 1);
});

test('a name is pinned and let go of', () => {
  const place = open(stateOf(onPage), {
    inView: inView('veld', 'port'),
    pinned: [{ id: 'veld', name: { text: 'Ada Veld', lang: 'en' }, story }],
  });
  button(place, 'Pin Lumenhafen').click();
  button(place, 'Unpin Ada Veld').click();
  expect(actions.pin.mock.calls).toEqual([
    ['port', true],
    ['veld', false],
  ]);
});

test('the focus stays with the pinned names when one of them is let go of', () => {
  const place = open(stateOf(onPage), { pinned });
  const unpin = button(place, 'Unpin MV Grey Heron');
  unpin.focus();
  unpin.click();
  stageAgain({ page: stateOf(onPage), inView: null, pinned: [] });
  expect(document.activeElement?.id).toBe('pinned-title');
});

test('a pinned name stays on a page that does not name it, without a jump', () => {
  const place = open(stateOf({ kind: 'off', site }), { pinned });
  expect(texts(place, '.pinned .text')).toEqual(['MV Grey Heron']);
  expect(place.querySelector('.pinned .go')).toBeNull();
  expect(place.querySelectorAll('.pinned [data-event]')).toHaveLength(5);
});

test('opens the timeline at the article, and of a name of an event', async () => {
  const place = open(stateOf(onPage));
  button(place, 'Open the timeline').click();
  expect(actions.openTimeline).toHaveBeenCalledExactlyOnceWith({ ...emptyState, date });
  one(place, '.event summary').click();
  await expect.poll(() => place.querySelector('.with button')).not.toBeNull();
  one(place, '.with button').click();
  const id = story.until[0]?.names[0]?.id;
  expect(actions.openTimeline).toHaveBeenLastCalledWith({ ...emptyState, date, names: [id] });
  const event = story.until[0] as Story['until'][0];
  button(place, english('timeline_around')).click();
  expect(actions.openTimeline).toHaveBeenLastCalledWith({
    ...emptyState,
    ...{ date, event: event.id, span: spanAround(event.from, event.to) },
  });
});

test('nothing moves under the pointer, and what came meanwhile is shown when it leaves', async () => {
  const place = open(stateOf(onPage), { inView: inView('veld') });
  const names = () => texts(place, '.in-view .name-chip .text');
  await userEvent.hover(one(place, '.in-view h2'));
  const again = (more: Partial<PanelState>, page = stateOf(onPage)) =>
    stageAgain({ page, inView: null, pinned: [], ...more });
  again({ inView: inView('port') });
  expect(names()).toEqual(['Ada Veld']);
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(names).toEqual(['Lumenhafen']);
  // Another page is another thing.
  await userEvent.hover(one(place, '.in-view .go'));
  again({ inView: inView('veld') }, stateOf(onPage, { title: 'Another page' }));
  await expect.poll(names).toEqual(['Ada Veld']);
});

test('nor while the focus is in it', async () => {
  const place = open(stateOf(onPage), { inView: inView('veld') });
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
  await userEvent.tab();
  expect(document.querySelector(':focus-visible')).not.toBeNull();
  stageAgain({ page: stateOf(onPage), inView: inView('port'), pinned: [] });
  const names = () => texts(place, '.in-view .name-chip .text');
  expect(names()).toEqual(['Ada Veld']);
  (document.activeElement as HTMLElement).blur();
  window.dispatchEvent(new Event('blur'));
  await expect.poll(names).toEqual(['Lumenhafen']);
});

test('what follows the paragraph keeps its place, however much is known of it', () => {
  const top = (more: Partial<PanelState>) =>
    one(open(stateOf(onPage), more), '.kept').getBoundingClientRect().top;
  const long = { ...story, until: events.slice(0, 9) };
  expect(top({ inView: { names: ['veld'], story: long } })).toBe(
    top({ inView: { names: ['veld'], story: null } }),
  );
});

test('fits 300 px', async () => {
  await browserPage.viewport(300, 600);
  const place = open(stateOf(onPage), { inView: inView('veld', 'port'), pinned });
  for (const element of place.querySelectorAll('*')) {
    if (element.closest('.unseen, svg, .switch')) continue;
    expect(element.getBoundingClientRect().right, element.className).toBeLessThanOrEqual(300);
  }
});
