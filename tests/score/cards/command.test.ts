// `npm run score -- --cards` as a whole.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runScript } from '../../testing/run-script.ts';

const example = (name: string) => fileURLToPath(new URL(`example/${name}.jsonl`, import.meta.url));
const gold = example('gold-en');

test('scores a file of answers', () => {
  const args = ['--cards', '--answers', example('answers'), '--places', '2', gold];
  const { stdout, status } = runScript('score', args);
  expect(stdout).toMatch(/^all +5 +1 +12 +2 +20 % +50 % +20 % +30 % +2 +1 +1$/m);
  expect(status).toBe(0);
});

test('without answers asks the card itself, which does not know these names', () => {
  const { stdout, stderr } = runScript('score', ['--cards', '--json', gold]);
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout);
  expect(files[0].all.shown).toMatchObject({ cards: 5, unanswered: 5, shown: 0 });
});
