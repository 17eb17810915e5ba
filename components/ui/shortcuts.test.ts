import { expect, test, vi } from 'vitest';
import { changeShortcuts, readShortcuts } from './shortcuts.ts';

test('the keys of each command; none where the browser has no commands', async () => {
  const commands = {
    getAll: async () => [{ name: 'open-card', shortcut: 'Alt+S' }, { name: 'pin' }],
  };
  expect(await readShortcuts(commands)).toEqual({ 'open-card': 'Alt+S', pin: '' });
  expect(await readShortcuts(undefined)).toBeUndefined();
});

test('keys are changed on the browser’s own page', async () => {
  const getAll = async () => [];
  const openShortcutSettings = vi.fn(async () => {});
  const openTab = vi.fn(async () => {});
  await changeShortcuts({ getAll, openShortcutSettings }, openTab);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(openTab).not.toHaveBeenCalled();
  await changeShortcuts({ getAll }, openTab);
  expect(openTab).toHaveBeenCalledExactlyOnceWith('chrome://extensions/shortcuts');
});
