import { expect, test } from 'vitest';
import { one, stage } from '../../tests/testing/stage.tsx';
import { NamesKnown } from './names-known.tsx';

const said = (count: number | null, nextKeys: string): string => {
  const place = stage(<NamesKnown count={count} nextKeys={nextKeys} locale="en" />);
  return one(place, '[role=status]').textContent;
};

test('a screen reader is told how many names the page has, and which keys go to them', () => {
  expect(said(19, 'Alt+Shift+J')).toBe(
    'Sidelight knows 19 names on this page. Alt+Shift+J: Go to the next name on the page',
  );
  expect(said(1, '')).toBe('Sidelight knows 1 name on this page.');
});

test('nothing is said of a page without names, or before they are known', () => {
  expect(said(0, 'Alt+Shift+J')).toBe('');
  expect(said(null, 'Alt+Shift+J')).toBe('');
});
