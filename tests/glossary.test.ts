// The glossary has one line for each term, in alphabetical order. (Its links are tested with all others.)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync(join(import.meta.dirname, '../docs/glossary.md'), 'utf8');
/** The terms under each heading. */
const areas = text
  .split(/^## /m)
  .slice(1)
  .map((area) => [...area.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)])
  .map((rows) => rows.map(([, term = '']) => term).filter((term) => !/^(term|---)$/.test(term)));

test('every area has its terms in alphabetical order', () => {
  expect(areas.length).toBeGreaterThan(3);
  for (const terms of areas) {
    expect(terms).not.toEqual([]);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
  }
});

test('a term has one line', () => {
  const terms = areas.flat();
  expect(terms).toEqual([...new Set(terms)]);
});
