// Light or dark, by what is behind the words. Colours in other notations are tested in `ground`.
import { afterEach, expect, test } from 'vitest';
import { schemeAt } from './page-scheme.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
});

/** The scheme at the words in some HTML. */
function scheme(html: string): string {
  document.body.innerHTML = html;
  return schemeAt(document.querySelector('i')?.firstChild as Text);
}

test.each([
  ['a page without colours', '<i>words</i>', 'light'],
  ['black behind them', '<div style="background:#000;color:#36c"><i>words</i></div>', 'dark'],
  [
    'a light box in a dark one',
    '<div style="background:#111"><p style="background:#eee"><i>words</i></p></div>',
    'light',
  ],
  [
    'a veil over white',
    '<div style="background:#fff"><p style="background:#0003"><i>words</i></p></div>',
    'light',
  ],
  [
    'a picture under white words',
    '<p style="background:linear-gradient(red,blue);color:#fff"><i>words</i></p>',
    'dark',
  ],
  [
    'a picture under black words',
    '<p style="background:linear-gradient(red,blue);color:#000"><i>words</i></p>',
    'light',
  ],
])('%s', (_, html, expected) => {
  expect(scheme(html)).toBe(expected);
});

test('the canvas of a dark page, whatever the system is', () => {
  document.documentElement.style.colorScheme = 'dark';
  expect(scheme('<i>words</i>')).toBe('dark');
});

test('what is behind a shadow tree', () => {
  document.body.innerHTML = '<div style="background:#000"><section></section></div>';
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<i>words</i>';
  expect(schemeAt(root?.querySelector('i')?.firstChild as Text)).toBe('dark');
});
