import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, button, one, settled, stage } from '../look/testing/stage.tsx';
import { defaultSettings } from '../site/settings.ts';
import { Options } from './options.tsx';

const dataset = {
  title: 'Ferries of the estuary',
  lang: 'en',
  version: '3',
  licence: 'CC BY 4.0',
  covers: '2019-12/2025-12',
  checked: '2026-11-20',
  names: 109,
  events: 1179,
  sources: 2,
  publishers: [{ name: 'The Daily Tide', count: 2 }],
};
const handlers = {
  onSettings: vi.fn(),
  onRule: vi.fn(),
  onForget: vi.fn(),
  onEverySite: vi.fn(),
  onReset: vi.fn(async () => {}),
};
beforeEach(() => vi.clearAllMocks());

const open = (theme: 'light' | 'dark' = 'light') =>
  stage(
    <Options
      {...handlers}
      settings={{ ...defaultSettings, hoverDelayMs: 450 }}
      sites={[{ site: 'tide.example', on: true }]}
      everySite={false}
      dataset={dataset}
      locale="en"
    />,
    theme,
  );

test('each choice is passed on', async () => {
  const place = open();
  await userEvent.click(one(place, 'input[name=density]:not(:checked)'));
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ density: 'section' });
  await userEvent.selectOptions(one(place, 'select'), '600');
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ hoverDelayMs: 600 });
  one(place, 'input[name=theme]:checked').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ theme: 'light' });
  await userEvent.click(one(place, '[aria-label="Sidelight on tide.example"]'));
  expect(handlers.onRule).toHaveBeenCalledWith('tide.example', false);
  await userEvent.click(button(place, 'Forget tide.example'));
  expect(handlers.onForget).toHaveBeenCalledWith('tide.example');
});

test('the dataset is described in the reader’s words for dates and numbers', () => {
  const text = one(open(), 'dl').textContent;
  for (const part of ['20 November 2026', '1,179', 'CC BY 4.0']) expect(text).toContain(part);
});

test('clearing everything asks once more', async () => {
  const place = open();
  await userEvent.click(button(place, 'Clear everything'));
  expect(handlers.onReset).not.toHaveBeenCalled();
  await settled(20);
  await userEvent.click(button(place, 'Yes, clear everything'));
  await settled(20);
  expect(handlers.onReset).toHaveBeenCalledOnce();
  expect(place.textContent).toContain('as it was on the first day');
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  const place = open(theme);
  one<HTMLDetailsElement>(place, 'details').open = true;
  expect(await accessibilityProblems(place)).toEqual([]);
});
