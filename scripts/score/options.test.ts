// The arguments of `npm run score`.
import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const shared = { pack: undefined, everywhere: false, json: false };

test('gold alone is of marks', () => {
  const files = ['a.jsonl', 'b.jsonl'];
  expect(parseOptions(files)).toEqual({ ...shared, files, of: 'marks' });
});

test('--cards takes gold alone, or answers and a number of places', () => {
  const cards = { ...shared, files: ['a.jsonl'], of: 'cards' };
  const plain = { ...cards, answers: undefined, places: undefined, verbose: false };
  expect(parseOptions(['--cards', 'a.jsonl'])).toEqual(plain);
  expect(
    parseOptions(['--cards', '--answers', 'b.jsonl', '--places', '2', '--verbose', 'a.jsonl']),
  ).toEqual({ ...cards, answers: 'b.jsonl', places: 2, verbose: true });
});

test.each([
  [[], 'Usage: npm run score'],
  [['--cards'], 'Usage: npm run score'],
  [['--answers', 'b.jsonl', 'a.jsonl'], '--answers needs --cards.\n\nUsage'],
  [['--places', '2', 'a.jsonl'], '--places needs --cards.\n\nUsage'],
  [['--verbose', 'a.jsonl'], '--verbose needs --cards.\n\nUsage'],
  [['--cards', '--places', 'two', 'a.jsonl'], '--places wants a whole number of 1 or more.\n\n'],
  [['--cards', '--places', '0', 'a.jsonl'], '--places wants a whole number of 1 or more.\n\n'],
  [['--cards', '--places', '1.5', 'a.jsonl'], '--places wants a whole number of 1 or more.\n\n'],
  [
    ['--cards', '--answers', 'b.jsonl', '--everywhere', 'a.jsonl'],
    '--answers leaves nothing to --pack and --everywhere.\n\n',
  ],
])('%j is refused', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
