import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, OPEN_PANEL, pageCommands } from './commands.ts';

const locales = join(import.meta.dirname, '../public/_locales');
const all = Object.values(commands);

describe.each(readdirSync(locales))('in %s', (locale) => {
  const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));

  test.each(all)('$label says what the command does', ({ label }) => {
    expect(messages[label]?.message).toMatch(/\S/);
  });
});

test('no two commands have the same words or the same key', () => {
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
});

test('Chromium is given no more keys than it takes', () => {
  expect(all.filter(({ inChromium }) => inChromium)).toHaveLength(4);
});

test('the page in front gets every command but those that open popup and panel', () => {
  const others = ['_execute_action', OPEN_PANEL];
  const names = Object.keys(commands).filter((name) => !others.includes(name));
  expect(names).toEqual(pageCommands);
});
