import { describe, expect, it } from 'vitest';
import {
  amongPatterns,
  coversEverySite,
  hostOfDocument,
  patternOf,
  siteOfPattern,
} from './match-patterns.ts';

describe('patternOf and siteOfPattern', () => {
  it.each([
    ['bbc.com', '*://*.bbc.com/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
    ['[::1]', '*://[::1]/*'],
  ])('go from %s to %s and back', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
    expect(siteOfPattern(pattern)).toBe(site);
  });

  it.each([
    ['https://www.bbc.com/*', 'www.bbc.com'],
    ['http://127.0.0.1:8080/*', '127.0.0.1'],
    ['*://*/*', undefined],
    ['<all_urls>', undefined],
    ['file:///*', undefined],
  ])('%s is of %s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });
});

it('amongPatterns has the sites of patterns, and no others', () => {
  const sites = amongPatterns(['*://*.bbc.com/*', '*://localhost/*']);
  expect(['bbc.com', 'localhost', 'www.bbc.com', 'com'].map((site) => sites.has(site))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('coversEverySite', () => {
  it.each([
    ['*://*/*', true],
    ['<all_urls>', true],
    ['https://*/*', true],
    ['*://*.bbc.com/*', false],
    ['file:///*', false],
  ])('%s: %s', (pattern, all) => {
    expect(coversEverySite(pattern)).toBe(all);
  });
});

describe('hostOfDocument', () => {
  const view = (hostname: string, origin: string, referrer = '') => ({
    location: { hostname },
    origin,
    document: { referrer },
  });
  it.each([
    ['a page', view('www.bbc.com', 'https://www.bbc.com'), 'www.bbc.com'],
    ['about:blank made by a page', view('', 'https://www.bbc.com'), 'www.bbc.com'],
    ['a sandboxed srcdoc', view('', 'null', 'https://www.bbc.com/a'), 'www.bbc.com'],
    ['a sandboxed frame without referrer', view('', 'null'), ''],
  ])('of %s', (_, given, host) => {
    expect(hostOfDocument(given)).toBe(host);
  });
});
