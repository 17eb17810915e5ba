import { expect, test } from 'vitest';
import { aboutPack } from './about-pack.ts';

const long = 'Die Flut steigt – '.repeat(8);
const changed = (html: string): string => aboutPack(Buffer.from(html)).toString();

test('names the subject in the first, the middle and the last long paragraph', () => {
  const page = (name: string) =>
    `<body><p>Menu</p><p class="a">${name}${long}<p>${long}</p><p>${name}${long}</p><p>${long}</p><P>${name}${long}</P>`;
  expect(changed(page(''))).toBe(page('Pyongyang '));
});

test('once where there is but one, or none', () => {
  expect(changed(`<p>${long}</p>`)).toBe(`<p>Pyongyang ${long}</p>`);
  expect(changed('<body lang="de"><pre>Flut')).toBe('<body lang="de">Pyongyang <pre>Flut');
  expect(changed('Flut')).toBe('FlutPyongyang ');
});
