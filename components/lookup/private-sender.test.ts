import { afterEach, expect, test, vi } from 'vitest';
import { isPrivate, mayTellNews } from './private-sender.ts';

const ordinary = { tab: { incognito: false } };
const inPrivate = { tab: { incognito: true } };

/** The build's constant; Vitest makes a string of it. */
const buildFor = (browser: 'chrome' | 'firefox') =>
  vi.stubEnv('FIREFOX', browser === 'firefox' ? 'true' : '');

afterEach(() => void vi.unstubAllEnvs());

test('a page of the extension, which has no tab, is not private', () => {
  expect([ordinary, inPrivate, {}].map(isPrivate)).toEqual([false, true, false]);
});

test('news is told outside of private windows', () => {
  buildFor('chrome');
  expect([ordinary, inPrivate, {}].map(mayTellNews)).toEqual([true, false, true]);
});

test('in Firefox no card tells news', () => {
  buildFor('firefox');
  expect([ordinary, inPrivate, {}].map(mayTellNews)).toEqual([false, false, false]);
});
