// The stores' texts: one for each language of the interface, within what the stores take.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { type Listing, limits, listingIn, locales } from './listing.ts';

/** The number of characters as the stores count them. */
const lengthOf = (text: string): number => [...text].length;

test.each(locales)('the listing in %s is within the limits', (locale) => {
  const listing = listingIn(locale);
  for (const [part, limit] of Object.entries(limits)) {
    const text = listing[part as keyof Listing];
    expect(lengthOf(text), part).toBeGreaterThan(0);
    expect(lengthOf(text), part).toBeLessThanOrEqual(limit);
  }
});

test.each(locales)(
  'the description in %s is plain text in as many parts as the English one',
  (locale) => {
    const { description } = listingIn(locale);
    expect(description).not.toMatch(/[<>*_`]|\]\(|^#|^@/m);
    const shape = (text: string) =>
      text.split('\n').map((line) => line && (line[0] === '•' ? '•' : 'text'));
    expect(shape(description)).toEqual(shape(listingIn('en').description));
  },
);

test('no language has a listing but those of the interface', () => {
  const texts = readdirSync(join(root, 'docs/store')).filter((name) => name.endsWith('.txt'));
  expect(texts.sort()).toEqual(locales.map((locale) => `${locale}.txt`).sort());
});
