// The key that shows the marks, pressed as a user does.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pass, stopClock, waiting } from '../../tests/testing/page-clock.ts';
import { watchHeldKey } from './held-key.ts';
import { Visibility } from './visibility.ts';

/** How long the key must be down alone, and much longer (ms). */
const MOMENT = 150;
const LONG = 1000;
const closed = new WeakMap<Element, ShadowRoot>();
const shadowRootOf = (element: HTMLElement) => element.shadowRoot ?? closed.get(element) ?? null;

const onHeld = vi.fn<(held: boolean) => void>();
let stop = (): void => {};
/** Keys that the page got, by their keydown events. */
let pressed: string[] = [];
addEventListener('keydown', ({ key }) => void pressed.push(key), { capture: true });

beforeEach(() => {
  stopClock();
  pressed = [];
  onHeld.mockReset();
  document.body.innerHTML = '<p tabindex="0">text</p>';
  document.querySelector('p')?.focus();
  stop = watchHeldKey({ view: window, key: 'Shift', onHeld, shadowRootOf });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await userEvent.keyboard('{/Shift}{/Control}');
  stop();
  document.body.innerHTML = '';
  document.designMode = 'off';
});

const reported = () => onHeld.mock.calls.map(([held]) => held);

/** Presses the key, and checks that the page got it. */
async function hold(): Promise<void> {
  pressed = [];
  await userEvent.keyboard('{Shift>}');
  expect(pressed).toEqual(['Shift']);
}

test('held when it was down alone for a moment, until it is released', async () => {
  await hold();
  await pass(MOMENT - 1);
  expect(reported()).toEqual([]);
  await pass(1);
  expect(reported()).toEqual([true]);
  await userEvent.keyboard('{/Shift}');
  expect(reported()).toEqual([true, false]);
});

test('a page that listens to keys gets all of them', async () => {
  const page = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, page);
  await hold();
  await pass(LONG);
  await userEvent.keyboard('j{/Shift}');
  for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, page);
  expect(page.mock.calls.map(([{ type, key }]) => `${type} ${key.toLowerCase()}`)).toEqual([
    ...['keydown shift', 'keydown j', 'keyup j', 'keyup shift'],
  ]);
  expect(page.mock.results.every(({ value }) => value === false)).toBe(true);
});

test('not with a shortcut, a click or another modifier', async () => {
  await userEvent.keyboard('{Shift>}j');
  expect(pressed).toHaveLength(2);
  await pass(LONG);
  await userEvent.keyboard('{/Shift}');
  await hold();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await pass(LONG);
  await userEvent.keyboard('{/Shift}');
  await userEvent.keyboard('{Control>}');
  await hold();
  await pass(LONG);
  expect(reported()).toEqual([]);
});

test('once the marks are shown, other keys may scroll the page', async () => {
  await hold();
  await pass(LONG);
  await userEvent.keyboard('{PageDown}');
  expect(pressed).toEqual(['Shift', 'PageDown']);
  expect(reported()).toEqual([true]);
});

const editors: Record<string, () => HTMLElement> = {
  'a field': () => document.createElement('input'),
  'a search field': () => Object.assign(document.createElement('input'), { type: 'search' }),
  'a text area': () => document.createElement('textarea'),
  'an editable element': () =>
    Object.assign(document.createElement('div'), { contentEditable: 'true' }),
  'a combo box': () => {
    const list = Object.assign(document.createElement('div'), { tabIndex: 0 });
    list.setAttribute('role', 'combobox');
    return list;
  },
};

test.each(Object.keys(editors))('not while the user types in %s', async (name) => {
  const editor = editors[name]?.() as HTMLElement;
  document.body.append(editor);
  editor.focus();
  await hold();
  await pass(LONG);
  expect(reported()).toEqual([]);
});

test('not while the user types in a closed shadow tree, or in a page in design mode', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' });
  closed.set(host, root);
  root.appendChild(document.createElement('input')).focus();
  await hold();
  await pass(LONG);
  await userEvent.keyboard('{/Shift}');
  document.designMode = 'on';
  document.body.focus();
  await hold();
  await pass(LONG);
  expect(reported()).toEqual([]);
});

test('a checkbox takes no text', async () => {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  document.body.append(box);
  box.focus();
  await hold();
  await pass(LONG);
  expect(reported()).toEqual([true]);
});

test.each([
  ['loses the keyboard', () => window.dispatchEvent(new FocusEvent('blur'))],
  ['is left for another', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
  ['is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
])('released when the page %s', async (_, happens) => {
  await hold();
  await pass(LONG);
  happens();
  expect(reported()).toEqual([true, false]);
});

test('keys that a page dispatches do nothing', async () => {
  vi.stubEnv('MODE', 'production');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  await pass(LONG);
  expect(reported()).toEqual([]);
  await hold();
  await pass(LONG);
  window.dispatchEvent(new FocusEvent('blur'));
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(reported()).toEqual([true]);
});

test('nothing after it was stopped', async () => {
  await hold();
  expect(waiting()).toBe(1);
  stop();
  expect(waiting()).toBe(0);
  await userEvent.keyboard('{/Shift}');
  await hold();
  await pass(LONG);
  expect(reported()).toEqual([]);
});

test('what is shown depends on choice, key and command', async () => {
  const onChange = vi.fn();
  const listening = vi.spyOn(window, 'addEventListener');
  const visibility = new Visibility(
    window,
    { marks: 'command', heldKey: 'Shift' },
    shadowRootOf,
    onChange,
  );
  expect([visibility.shown, visibility.hiddenUnlessHeld]).toEqual([false, true]);
  expect(listening).not.toHaveBeenCalled();
  expect(visibility.toggle()).toBe(true);
  expect(visibility.toggle()).toBe(false);
  expect(visibility.toggle(false)).toBe(false);
  expect(onChange.mock.calls).toEqual([[true], [false]]);

  visibility.apply({ marks: 'held', heldKey: 'Shift' });
  await hold();
  await pass(LONG);
  expect([visibility.shown, visibility.hiddenUnlessHeld]).toEqual([true, true]);
  visibility.apply({ marks: 'always', heldKey: 'Shift' });
  expect([visibility.shown, visibility.hiddenUnlessHeld]).toEqual([true, false]);
  visibility.toggle(false);
  expect(visibility.hiddenUnlessHeld).toBe(true);
  visibility.apply({ marks: 'always', heldKey: 'Alt' });
  expect(visibility.hiddenUnlessHeld, 'a new choice overrides a command').toBe(false);
  visibility.stop();
});
