// Which commit `npm run test:quick` compares with.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedSince } from './changed-since.ts';

let folder = '';

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

function commit(subject: string): string {
  git('commit', '--quiet', '--allow-empty', '--message', subject);
  return git('rev-parse', 'HEAD');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-since-'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('on a branch: where it left the main one', async () => {
  const base = commit('On main');
  git('switch', '--quiet', '--create', 'work');
  commit('On the branch');
  expect(await changedSince(undefined, folder)).toBe(base);
});

test('on the main branch: its last commit', async () => {
  commit('First');
  const last = commit('Second');
  expect(await changedSince(undefined, folder)).toBe(last);
});

test('where no branch is the main one: the last commit', async () => {
  git('symbolic-ref', 'HEAD', 'refs/heads/other');
  commit('First');
  expect(await changedSince(undefined, folder)).toBe('HEAD');
});

test('a commit that is named by anything Git knows', async () => {
  const first = commit('First');
  commit('Second');
  expect(await changedSince('HEAD~1', folder)).toBe(first);
  await expect(changedSince('nonsense', folder)).rejects.toThrow(
    '"nonsense" is no commit of this repository.',
  );
});
