// How each browser provides closed shadow roots.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shadowRootWith } from './shadow-root-of.ts';

class HTMLElementHere {}
const root = {} as ShadowRoot;

/** The build's constant; Vitest makes a string of it. */
const buildFor = (browser: 'chrome' | 'firefox') =>
  vi.stubEnv('FIREFOX', browser === 'firefox' ? 'true' : '');

beforeEach(() => vi.stubGlobal('HTMLElement', HTMLElementHere));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('Chromium is asked about HTML elements, since it takes no others', () => {
  buildFor('chrome');
  const openOrClosedShadowRoot = vi.fn(() => root);
  const shadowRootOf = shadowRootWith({ dom: { openOrClosedShadowRoot } });
  const element = new HTMLElementHere() as HTMLElement;
  expect(shadowRootOf(element)).toBe(root);
  expect(shadowRootOf({} as SVGElement)).toBeNull();
  expect(openOrClosedShadowRoot).toHaveBeenCalledExactlyOnceWith(element);
});

test('there is none once the extension is gone', () => {
  buildFor('chrome');
  const openOrClosedShadowRoot = () => {
    throw new Error('Extension context invalidated.');
  };
  const shadowRootOf = shadowRootWith({ dom: { openOrClosedShadowRoot } });
  expect(shadowRootOf(new HTMLElementHere() as HTMLElement)).toBeNull();
});

test('a page without that API, such as the welcome page, has none', () => {
  buildFor('chrome');
  expect(shadowRootWith({})(new HTMLElementHere() as HTMLElement)).toBeNull();
});

test('Firefox has it on the element', () => {
  buildFor('firefox');
  const shadowRootOf = shadowRootWith({});
  expect(shadowRootOf({ openOrClosedShadowRoot: root } as unknown as Element)).toBe(root);
});
