import { expect, test } from 'vitest';
import { english } from '../../tests/testing/english.ts';
import { about } from '../../tests/testing/estuary/about.ts';
import { nothingKnown } from '../timeline/data/about.ts';
import { emptyState } from '../timeline/model.ts';
import { tabTitle } from './tab-title.ts';

const choosing = (...names: string[]) => ({ choice: { ...emptyState, names }, about });

test('a tab is called after its subject', () => {
  const title = (tab: Parameters<typeof tabTitle>[0]) => tabTitle(tab, false, english);
  expect(title(choosing('line'))).toBe('Harbour Line · Timeline · Sidelight');
  expect(title(choosing())).toBe('The estuary and its ferries · Sidelight');
  expect(title(choosing('line', 'port'))).toBe('The estuary and its ferries · Sidelight');
  expect(title({ choice: emptyState, about: nothingKnown })).toBe('Timeline · Sidelight');
});

test('a discreet tab does not tell its subject', () => {
  expect(tabTitle(choosing('line'), true, english)).toBe('Timeline · Sidelight');
});
