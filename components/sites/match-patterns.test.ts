import { describe, expect, it } from 'vitest';
import { coversEverySite, patternOf, siteOfPattern } from './match-patterns.ts';

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
