// The key that shows the marks, pressed as a reader does.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pass, stopClock, waiting } from '../../tests/testing/page-clock.ts';
import { watchHeldKey } from './held-key.ts';
import { Visibility } from './visibility.ts';

/** The moment for which the key must be down alone, and much longer (ms). */
const MOMENT = 150;
const LONG = 1000;
const closed = new WeakMap<Element, ShadowRoot>();
const shadowRootOf = (element: HTMLElement) => element.shadowRoot ?? closed.get(element) ?? null;

const onHeld = vi.fn<(held: boolean) => void>();
let stop = (): void => {};
/** Keys that the page has got, on their way down. */
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
  await userEvent.keyboard('{/Shift}{/Control}');
  stop();
  document.body.innerHTML = '';
  document.designMode = 'off';
});

const told = () => onHeld.mock.calls.map(([held]) => held);

/** Presses the key, and proves that it has come to the page. */
async function hold(): Promise<void> {
  pressed = [];
  await userEvent.keyboard('{Shift>}');
  expect(pressed).toEqual(['Shift']);
}

test('held alone for a moment, until it is let go', async () => {
  await hold();
  await pass(MOMENT - 1);
  expect(told()).toEqual([]);
  await pass(1);
  expect(told()).toEqual([true]);
  await userEvent.keyboard('{/Shift}');
  expect(told()).toEqual([true, false]);
});

test('a page that listens to keys loses none', async () => {
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

test('a shortcut, a click and another modifier are no wish to see marks', async () => {
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
  expect(told()).toEqual([]);
});

test('once the marks are there, other keys may scroll the page', async () => {
  await hold();
  await pass(LONG);
  await userEvent.keyboard('{PageDown}');
  expect(pressed).toEqual(['Shift', 'PageDown']);
  expect(told()).toEqual([true]);
});

const editors: Record<string, () => HTMLElement> = {
  'a field': () => document.createElement('input'),
  'a search field': () => Object.assign(document.createElement('input'), { type: 'search' }),
  'a text area': () => document.createElement('textarea'),
  'a text that can be edited': () =>
    Object.assign(document.createElement('div'), { contentEditable: 'true' }),
  'a list to type into': () => {
    const list = Object.assign(document.createElement('div'), { tabIndex: 0 });
    list.setAttribute('role', 'combobox');
    return list;
  },
};

test.each(Object.keys(editors))('not while the reader writes in %s', async (name) => {
  const editor = editors[name]?.() as HTMLElement;
  document.body.append(editor);
  editor.focus();
  await hold();
  await pass(LONG);
  expect(told()).toEqual([]);
});

test('not while the reader writes in a hidden tree, or in a page that is all text', async () => {
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
  expect(told()).toEqual([]);
});

test('a box to tick takes no text', async () => {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  document.body.append(box);
  box.focus();
  await hold();
  await pass(LONG);
  expect(told()).toEqual([true]);
});

test.each([
  ['loses the keyboard', () => window.dispatchEvent(new FocusEvent('blur'))],
  ['is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
  ['is out of sight', () => document.dispatchEvent(new Event('visibilitychange'))],
])('let go when the page %s', async (_, happens) => {
  await hold();
  await pass(LONG);
  happens();
  expect(told()).toEqual([true, false]);
});

test('keys that a page makes up do nothing', async () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  await pass(LONG);
  expect(told()).toEqual([]);
});

test('nothing after the end', async () => {
  await hold();
  expect(waiting()).toBe(1);
  stop();
  expect(waiting()).toBe(0);
  await userEvent.keyboard('{/Shift}');
  await hold();
  await pass(LONG);
  expect(told()).toEqual([]);
});

test('what is seen goes by choice, key and command', async () => {
  const onChange = vi.fn();
  const listening = vi.spyOn(window, 'addEventListener');
  const seen = new Visibility(
    window,
    { marks: 'command', heldKey: 'Shift' },
    shadowRootOf,
    onChange,
  );
  expect([seen.shown, seen.hiddenUnlessHeld]).toEqual([false, true]);
  expect(listening).not.toHaveBeenCalled();
  expect(seen.toggle()).toBe(true);
  expect(seen.toggle()).toBe(false);
  expect(seen.toggle(false)).toBe(false);
  expect(onChange.mock.calls).toEqual([[true], [false]]);

  seen.apply({ marks: 'held', heldKey: 'Shift' });
  await hold();
  await pass(LONG);
  expect([seen.shown, seen.hiddenUnlessHeld]).toEqual([true, true]);
  seen.apply({ marks: 'always', heldKey: 'Shift' });
  expect([seen.shown, seen.hiddenUnlessHeld]).toEqual([true, false]);
  seen.toggle(false);
  expect(seen.hiddenUnlessHeld).toBe(true);
  seen.apply({ marks: 'always', heldKey: 'Alt' });
  expect(seen.hiddenUnlessHeld, 'a new choice ends what a command said').toBe(false);
  seen.stop();
});
