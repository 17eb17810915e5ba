// The stylesheet of the marks cannot import the names of the highlights, so the two are compared here.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Look } from './looks.ts';
import { nameOf } from './style.ts';

test('the stylesheet has a line for each highlight on screen, and in forced colours; none on paper', () => {
  const css = readFileSync(new URL('./marks.css', import.meta.url), 'utf8');
  const names = Object.values(Look)
    .flatMap((look) => [nameOf(look, false), nameOf(look, true)])
    .sort();
  const media = css.split('@media').slice(1);
  expect(media.map((rules) => rules.slice(0, rules.indexOf('{')).trim())).toEqual([
    'not print',
    '(forced-colors: active)',
  ]);
  const [screen = '', forced = ''] = media;
  const lines = (rules: string): string[] =>
    rules
      .split('}')
      .filter((rule) => /text-decoration: underline|text-decoration-color: Highlight;/.test(rule))
      .flatMap((rule) =>
        [...rule.matchAll(/::highlight\((.*?)\)/g)].map(([, name]) => name as string),
      )
      .sort();
  expect(lines(screen)).toEqual(names);
  expect(lines(forced)).toEqual(names);
});
