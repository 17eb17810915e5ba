import { expect, onTestFinished, test } from 'vitest';
import { followTheme } from './theme.ts';

test('a page takes the theme that is set, and each that comes after it', async () => {
  onTestFinished(() => {
    delete document.documentElement.dataset.theme;
  });
  const theme = () => document.documentElement.dataset.theme;
  let change: Parameters<Parameters<typeof followTheme>[1]>[0] = () => {};
  followTheme(
    async () => ({ theme: 'dark' }),
    (onChange) => {
      change = onChange;
    },
  );
  await expect.poll(theme).toBe('dark');
  change({ theme: 'light' });
  expect(theme()).toBe('light');
  change({ theme: 'auto' });
  expect(theme()).toBeUndefined();
});
