// The site's own name is no mention.
import { expect, it } from 'vitest';
import { siteName, withoutSiteName } from './site-name.ts';

const nameOf = (head = '') =>
  siteName(new DOMParser().parseFromString(head, 'text/html'), 'www.cape-gazette.example');

it.each([
  ['Cape Gazette', true],
  ['cape gazette', true],
  ['The Lamp', true],
  ['Cape', false],
  ['Example', false],
  ['Gazette', false],
])('%s: %s', (words, expected) => {
  const isSiteName = nameOf('<meta property="og:site_name" content="The Lamp">');
  expect(isSiteName(words)).toBe(expected);
});

it('is taken out of the candidates', () => {
  const candidate = (start: number, end: number) => ({ start, end, interpretations: [] });
  const all = [candidate(0, 12), candidate(16, 20)];
  const left = withoutSiteName(all, 'Cape Gazette of Cape', nameOf());
  expect(left).toEqual([candidate(16, 20)]);
});
