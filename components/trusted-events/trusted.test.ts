// A page's own events do not count.
import { afterEach, expect, test, vi } from 'vitest';
import { isTrusted, trusted } from './trusted.ts';

afterEach(() => vi.unstubAllEnvs());

test('in a build, an event that a script made does not count', () => {
  vi.stubEnv('MODE', 'production');
  const heard = vi.fn();
  const target = new EventTarget();
  target.addEventListener('keydown', trusted(heard));
  target.dispatchEvent(new Event('keydown'));
  expect(heard).not.toHaveBeenCalled();
  expect(isTrusted(new Event('keydown'))).toBe(false);
});

test('an event of the browser counts', () => {
  vi.stubEnv('MODE', 'production');
  const heard = vi.fn();
  const event = { isTrusted: true } as Event;
  trusted(heard)(event);
  expect(heard).toHaveBeenCalledExactlyOnceWith(event);
});

test('in tests every event counts', () => {
  expect(isTrusted(new Event('keydown'))).toBe(true);
});
