import { expect, test, vi } from 'vitest';
import { hasPanel, openPanel } from './open-panel.ts';

test('Chromium’s side panel opens in the window, Firefox’s sidebar in its own', async () => {
  const sidePanel = { open: vi.fn(async () => {}) };
  const sidebarAction = { open: vi.fn(async () => {}) };
  await openPanel({ sidePanel }, 7);
  expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  await openPanel({ sidebarAction }, 7);
  expect(sidebarAction.open).toHaveBeenCalledExactlyOnceWith();
  await expect(openPanel({}, 7)).rejects.toThrow();
  expect([{ sidePanel }, { sidebarAction }, {}].map(hasPanel)).toEqual([true, true, false]);
});

test('the browser is asked before anything that takes time', () => {
  const open = vi.fn(async () => {});
  void openPanel({ sidePanel: { open } }, 7);
  expect(open).toHaveBeenCalledOnce();
});
