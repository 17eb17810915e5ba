// The check of commit subjects.
import { expect, test } from 'vitest';
import { emptyRepository } from '../tests/testing/repository.ts';
import { runScript } from '../tests/testing/run-script.ts';

const repository = emptyRepository();
const subjects = (...args: string[]) => runScript('subjects', args, repository.folder);

test('72 characters are allowed, 73 are not, and what came before does not count', () => {
  const old = repository.commit('x'.repeat(100));
  const base = repository.commit('é'.repeat(72));
  expect(subjects(old)).toMatchObject({ status: 0, stderr: '' });
  const long = 'y'.repeat(73);
  repository.commit(long);
  const { status, stdout, stderr } = subjects(base);
  expect(stderr).toMatch(new RegExp(`^More than 72 characters: \\w+ ${long}\\n$`));
  expect(stdout).toBe('Commits: 1. Subjects that are too long: 1.\n');
  expect(status).toBe(1);
});

test('a merge has the subject that Git gives it', () => {
  const base = repository.commit('Base');
  repository.git('switch', '--quiet', '--create', 'side');
  repository.commit('Side');
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'm'.repeat(90), 'side');
  expect(subjects(base, 'main')).toMatchObject({ status: 0, stderr: '' });
});

test('without a base, or with one that is not there, it says so', () => {
  repository.commit('Base');
  expect(subjects()).toMatchObject({
    status: 1,
    stderr: 'Usage: npm run subjects -- BASE [HEAD]\n',
  });
  expect(subjects('nonsense').status).toBe(1);
});
