// Chromium's way to closed shadow roots. Firefox's is tested in the browser.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shadowRootWith } from './shadow-root-of.ts';

class HTMLElementHere {}
const root = {} as ShadowRoot;

beforeEach(() => vi.stubGlobal('HTMLElement', HTMLElementHere));
afterEach(() => vi.unstubAllGlobals());

test('asks the browser about HTML elements only, which alone it takes', () => {
  const openOrClosedShadowRoot = vi.fn(() => root);
  const shadowRootOf = shadowRootWith({ openOrClosedShadowRoot });
  const element = new HTMLElementHere() as HTMLElement;
  expect(shadowRootOf(element)).toBe(root);
  expect(shadowRootOf({} as SVGElement)).toBeNull();
  expect(openOrClosedShadowRoot).toHaveBeenCalledExactlyOnceWith(element);
});

test('gives none where the browser has no such API', () => {
  expect(shadowRootWith(undefined)(new HTMLElementHere() as HTMLElement)).toBeNull();
});
