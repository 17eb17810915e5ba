// The stylesheet of the marks cannot import the names of the highlights, so the two are compared here.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CURRENT, MARK } from './style.ts';

test('the stylesheet has a rule for each highlight on screen, on paper and in forced colours', () => {
  const css = readFileSync(new URL('./marks.css', import.meta.url), 'utf8');
  const media = css.split('@media').slice(1);
  expect(media.map((rules) => rules.slice(0, rules.indexOf('{')).trim())).toEqual([
    'not print',
    'print',
    '(forced-colors: active)',
  ]);
  for (const rules of media) {
    const names = [...rules.matchAll(/::highlight\((.*?)\)/g)].map(([, name]) => name);
    expect(names).toEqual([MARK, CURRENT]);
  }
});
