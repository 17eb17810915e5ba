// The popup in each of its states: what it shows and what it passes on.
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  actions,
  name,
  onPage,
  openPopup,
  ready,
  silent,
  site,
  story,
} from '../../tests/testing/popup.tsx';
import { accessibilityProblems, button, one, stage } from '../../tests/testing/stage.tsx';
import { whole } from '../../tests/testing/timeline.tsx';
import type { PageData } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { Story } from '../timeline/model.ts';
import { Popup } from './popup.tsx';

beforeEach(() => vi.clearAllMocks());

const statuses: Record<string, [PageStatus | null, PageData?, (Story | null)?]> = {
  on: [onPage],
  'on, with a story': [onPage, ready, story],
  'on, with a story of no date': [{ ...onPage, date: null }, ready, { ...story, date: null }],
  'on, read once': [{ ...onPage, once: true }],
  'on, nothing found': [{ ...onPage, names: [] }],
  'on, a part left out': [{ ...onPage, leftOut: 'too-long' }],
  'on, nothing found in the part read': [{ ...onPage, names: [], leftOut: 'no-answer' }],
  'the browser’s own page': [{ kind: 'cannot', why: 'browser' }],
  'the extension store': [{ kind: 'cannot', why: 'store' }],
  PDF: [{ kind: 'cannot', why: 'pdf' }],
  'a file': [{ kind: 'cannot', why: 'file' }],
  'an error page of the browser': [{ kind: 'cannot', why: 'replaced' }],
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
  button(openPopup(onPage), 'Open the side panel').click();
  expect(actions.openPanel).toHaveBeenCalledOnce();
  const { openPanel: _, ...without } = actions;
  const place = stage(
    <Popup status={onPage} data={ready} settings={defaultSettings} actions={without} locale="en" />,
  );
  expect(() => button(place, 'Open the side panel')).toThrow();
});

test.each(
  Object.keys(statuses).flatMap((state) => [[state, 'light'] as const, [state, 'dark'] as const]),
)('axe finds nothing: %s, %s', async (state, theme) => {
  const [status, data, story] = statuses[state] ?? [null];
  const place = openPopup(status, data, { theme, story: story ?? null });
  await whole(place);
  expect(await accessibilityProblems(place)).toEqual([]);
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  expect(one(place, '.popup').getBoundingClientRect().height).toBeLessThanOrEqual(600);
});

test('without permission the user has three choices', async () => {
  const place = openPopup({ kind: 'may-not', site });
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
  const place = openPopup(silent, { ...ready, events: [] });
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
  const place = openPopup({ ...silent, names: many });
  expect(one(place, '.notice h2').textContent).toBe(`This page names ${listed}`);
});

test('a silent page that names nothing known has nothing to show', () => {
  const place = openPopup({ ...silent, names: [] });
  expect(one(place, '.notice').textContent).toContain('on pages about the estuary');
  expect(place.querySelector('.notice button')).toBeNull();
});

test('the switch names its site and asks for the other state', async () => {
  const place = openPopup(onPage);
  await userEvent.click(one(place, '[role=switch][aria-label="Sidelight on tide.example"]'));
  expect(actions.switchSite).toHaveBeenCalledWith(false);
  const off = openPopup({ kind: 'off', site });
  await userEvent.click(button(off, 'Switch on'));
  expect(actions.switchSite).toHaveBeenLastCalledWith(true);
});

test('a page that is read once has no switch, and can be read always', async () => {
  for (const status of [onPage, silent]) {
    const place = openPopup({ ...status, once: true });
    expect(place.querySelector('[role=switch]')).toBeNull();
    await userEvent.click(button(place, 'Always on this site'));
  }
  expect(actions.always).toHaveBeenCalledTimes(2);
});

test('a page that no rule applies to has no switch', () => {
  const place = openPopup({ ...onPage, site: '' });
  expect(place.querySelector('[role=switch]')).toBeNull();
  expect(one(place, '.page-names').textContent).toContain('Port Lumen');
});

test('a database that fails offers another try', async () => {
  const place = openPopup(onPage, { kind: 'error', message: 'QuotaExceededError: no room' });
  expect(one(place, '[role=alert]').textContent).toContain('QuotaExceededError: no room');
  await userEvent.click(button(place, 'Try again'));
  expect(actions.retry).toHaveBeenCalledOnce();
});

test('says that marks are hidden and how to see them, and shows them', async () => {
  const hidden = { ...onPage, marksHidden: true };
  const held = openPopup(hidden, ready, { choice: { marks: 'held', heldKey: 'Control' } });
  expect(one(held, '.hidden-marks').textContent).toContain('Hold Ctrl on the page to see them.');
  await userEvent.click(button(held, 'Show marks'));
  expect(actions.showMarks).toHaveBeenLastCalledWith(true);
  expect(await accessibilityProblems(held)).toEqual([]);

  const command = { marks: 'command', heldKey: 'Shift' } as const;
  expect(one(openPopup(hidden, ready, { choice: command }), '.hidden-marks').textContent).toContain(
    'are hidden',
  );
  await userEvent.click(button(openPopup(onPage, ready, { choice: command }), 'Hide marks'));
  expect(actions.showMarks).toHaveBeenLastCalledWith(false);
  const hiddenForNow = openPopup(hidden);
  expect(button(hiddenForNow, 'Show marks')).toBeTruthy();
  expect(openPopup(onPage).querySelector('.hidden-marks')).toBeNull();
});
