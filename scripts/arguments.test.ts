// What commands say of arguments that they do not accept: one helpful line, before they do anything.
import { expect, test } from 'vitest';
import { version } from '../package.json' with { type: 'json' };
import { parsePageOptions } from '../tests/bench/page/options.ts';
import { runScript } from '../tests/testing/run-script.ts';
import { parseOptions } from './annotate/options.ts';
import { locales } from './store/listing.ts';

const BENCHES = 'npm run bench -- matcher | hover | page | panel | store | timeline [--help]';
const PARTS = 'npm run screenshots [-- card | options | panel | popup | timeline | welcome]';
const PACK =
  'package.json is not a built pack: --pack needs a pack.json, as `npm run build` makes it.';

const RELEASE = 'Usage: npm run release -- major | minor | patch | VERSION [--dry-run]';

test.each([
  ['bench', [], BENCHES],
  ['bench', ['nonsense'], BENCHES],
  ['bench', ['constructor'], BENCHES],
  ['bench', ['matcher', '--most', '5'], '--most is not 5.'],
  ['bench', ['matcher', '--rounds', '0'], '--rounds wants a whole number of 1 or more.'],
  ['screenshots', ['nonsense'], PARTS],
  ['screenshots', ['card', 'popup'], PARTS],
  ['score', ['--pack', 'package.json', 'gold.jsonl'], PACK],
  ['score', ['/no/such.jsonl'], '/no/such.jsonl cannot be read: ENOENT.'],
  ['score', ['--cards', '/no/such.jsonl'], '/no/such.jsonl cannot be read: ENOENT.'],
  ['attack', ['no-such-attack'], 'There is no attack "no-such-attack".'],
  ['attack', ['--browser', 'safari'], '--browser is chromium or firefox, not "safari".'],
  ['attack', ['--extension', '/no/such'], '--extension needs --browser.'],
  ['dev', ['--browser', 'safari'], '--browser is chromium or firefox, not "safari".'],
  ['release', [], RELEASE],
  ['release', ['patch', 'minor'], RELEASE],
  ['release-notes', ['v0.0.1'], `The tag is "v0.0.1" and package.json says ${version}.`],
  ['store', ['xx'], `npm run store [-- ${locales.join(' | ')}]`],
  ['start', ['--browser', 'safari'], '--browser is chromium or firefox, not "safari".'],
])('npm run %s -- %s', (script, args, message) => {
  const { status, stdout, stderr } = runScript(script, args);
  expect((stdout + stderr).split('\n')[0]).toBe(message);
  expect(status).toBe(1);
});

test('npm run annotate takes one flag for names on any page, off by default', () => {
  expect(parseOptions(['page.html'])).toMatchObject({ everywhere: false, files: ['page.html'] });
  expect(parseOptions(['--everywhere', 'page.html'])).toMatchObject({ everywhere: true });
  expect(() => parseOptions(['--everywhere'])).toThrow(/^Which file\?\n[\s\S]*--everywhere {3}/);
});

test('npm run annotate tells of cards, and of a day for plain texts', () => {
  expect(parseOptions(['a.txt'])).toMatchObject({ cards: false, date: undefined });
  const told = parseOptions(['--cards', '--date', '2020-03-09', 'a.txt']);
  expect(told).toMatchObject({ cards: true, date: '2020-03-09' });
  for (const date of ['2020-03', 'soon', '2020-02-30']) {
    expect(() => parseOptions(['--date', date, 'a.txt'])).toThrow(
      `--date wants a day such as 2020-03-09, not "${date}".`,
    );
  }
});

test('npm run annotate opens cards that it tells of, in the middle of the window or elsewhere', () => {
  expect(parseOptions(['--cards', 'a.txt'])).toMatchObject({
    openAt: undefined,
    timeoutMs: 60_000,
  });
  const opening = ['--cards', '--open', 'a.txt'];
  expect(parseOptions(opening)).toMatchObject({ cards: true, openAt: 0.5, timeoutMs: 300_000 });
  expect(parseOptions(['--at', '0.25', ...opening])).toMatchObject({ openAt: 0.25 });
  expect(() => parseOptions(['--open', 'a.txt'])).toThrow(
    /^--open wants --cards: it opens them\.\n/,
  );
  expect(() => parseOptions(['--cards', '--at', '0.25', 'a.txt'])).toThrow(/^--at wants --open: /);
  for (const at of ['2', '-1', 'top']) {
    expect(() => parseOptions([`--at=${at}`, ...opening])).toThrow(
      `--at wants a number from 0 to 1, not "${at}".`,
    );
  }
});

test('npm run bench -- page refuses a folder without saved pages', () => {
  expect(() => parsePageOptions(['--folder', '/no/such'])).toThrow(
    /^\/no\/such has no MANIFEST\.json\.\n/,
  );
});
