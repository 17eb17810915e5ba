// When a copy of the page script ends.
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from './script-context.ts';

const { id } = fakeBrowser.runtime;
afterEach(() => Object.assign(fakeBrowser.runtime, { id }));

test('a copy in the same world ends the one before it', () => {
  const first = new ContentScriptContext();
  expect(first.isValid).toBe(true);
  const second = new ContentScriptContext();
  expect(first.signal.aborted).toBe(true);
  expect(first.isValid).toBe(false);
  expect(second.isValid).toBe(true);
});

test('a copy whose extension is gone ends when it is asked', () => {
  const context = new ContentScriptContext();
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect(context.signal.aborted).toBe(false);
  expect(context.isValid).toBe(false);
  expect(context.signal.aborted).toBe(true);
});
