// Which commit `npm run test:quick` compares with.
import { expect, test } from 'vitest';
import { emptyRepository } from '../../tests/testing/repository.ts';
import { changedSince } from './changed-since.ts';

const repository = emptyRepository();

test('on a branch: where it left the main one', async () => {
  const base = repository.commit('On main');
  repository.git('switch', '--quiet', '--create', 'work');
  repository.commit('On the branch');
  expect(await changedSince(undefined, repository.folder)).toBe(base);
});

test('on the main branch: its last commit', async () => {
  repository.commit('First');
  const last = repository.commit('Second');
  expect(await changedSince(undefined, repository.folder)).toBe(last);
});

test('where no branch is the main one: the last commit', async () => {
  repository.git('symbolic-ref', 'HEAD', 'refs/heads/other');
  repository.commit('First');
  expect(await changedSince(undefined, repository.folder)).toBe('HEAD');
});

test('a commit that is named by anything Git knows', async () => {
  const first = repository.commit('First');
  repository.commit('Second');
  expect(await changedSince('HEAD~1', repository.folder)).toBe(first);
  await expect(changedSince('nonsense', repository.folder)).rejects.toThrow(
    '"nonsense" is no commit of this repository.',
  );
});
