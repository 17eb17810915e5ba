// A release in a temporary repository: what it changes, and that a failed one changes nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyRepository } from '../../tests/testing/repository.ts';
import { notesOf } from './changelog.ts';
import { type ReleaseOptions, release } from './release.ts';

const CHANGELOG = `# Changelog

All notable changes.

## Unreleased

### Added

- Cards.
- Marks.

## 0.0.9 - 2026-01-02

- The beginning.
`;

const repository = emptyRepository();
const read = (file: string): string => readFileSync(join(repository.folder, file), 'utf8');
const checkPackages = vi.fn<() => Promise<void>>();
const log = vi.fn<(line: string) => void>();

const start = (asked: string, more: Partial<ReleaseOptions> = {}): Promise<string> =>
  release({
    folder: repository.folder,
    asked,
    day: '2026-03-04',
    dryRun: false,
    checkPackages,
    log,
    ...more,
  });

/** Everything that a release could have changed. */
const state = () => [
  repository.git('log', '--format=%H'),
  repository.git('tag'),
  repository.git('status', '--porcelain'),
];

beforeEach(() => {
  checkPackages.mockReset().mockResolvedValue();
  log.mockReset();
  repository.write({
    'package.json': '{\n  "name": "x",\n  "version": "0.1.0",\n  "dependencies": {}\n}\n',
    'package-lock.json': JSON.stringify(
      {
        name: 'x',
        version: '0.1.0',
        packages: { '': { version: '0.1.0' }, 'node_modules/y': { version: '0.1.0' } },
      },
      null,
      2,
    ),
    'CHANGELOG.md': CHANGELOG,
  });
  repository.commit('Start');
});

test('changes the version and the changelog, checks the packages, commits and tags', async () => {
  checkPackages.mockImplementation(async () => {
    // The packages that are checked are those of the new version, before anything is committed.
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    expect(repository.git('tag')).toBe('');
  });
  expect(await start('minor')).toBe('0.2.0');
  expect(checkPackages).toHaveBeenCalledOnce();
  expect(read('package.json')).toBe(
    '{\n  "name": "x",\n  "version": "0.2.0",\n  "dependencies": {}\n}\n',
  );
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' }, 'node_modules/y': { version: '0.1.0' } },
  });
  expect(read('CHANGELOG.md')).toBe(
    CHANGELOG.replace('## Unreleased', '## Unreleased\n\n## 0.2.0 - 2026-03-04'),
  );
  expect(notesOf(read('CHANGELOG.md'), '0.2.0')).toBe('### Added\n\n- Cards.\n- Marks.');
  expect(repository.git('log', '-1', '--format=%s')).toBe('Release 0.2.0');
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(repository.git('tag', '--list', '--format=%(refname:short) %(objecttype)')).toBe(
    'v0.2.0 tag',
  );
  expect(repository.git('tag', '--list', '--format=%(contents)')).toBe(
    '0.2.0\n\n### Added\n\n- Cards.\n- Marks.',
  );
});

test('a dry run says what it would do, and changes nothing', async () => {
  const before = state();
  expect(await start('1.0.0', { dryRun: true })).toBe('1.0.0');
  expect(log.mock.calls.join('\n')).toContain('0.1.0 → 1.0.0, 2026-03-04');
  expect(log.mock.calls.join('\n')).toContain('- Marks.');
  expect(checkPackages).not.toHaveBeenCalled();
  expect(state()).toEqual(before);
});

test('packages that fail their check: all files are as before', async () => {
  const before = state();
  checkPackages.mockRejectedValue(new Error('A script is over its budget.'));
  await expect(start('patch')).rejects.toThrow('A script is over its budget.');
  expect(state()).toEqual(before);
});

test('a commit that fails: all files are as before', async () => {
  const before = state();
  repository.git('config', 'commit.gpgSign', 'true');
  repository.git('config', 'gpg.program', '/no/such/program');
  await expect(start('patch')).rejects.toThrow('failed with code');
  expect(state()).toEqual(before);
});

test('changes that are not committed stop a release', async () => {
  repository.write({ 'new.txt': 'New' });
  await expect(start('patch')).rejects.toThrow(/Commit or stash .*\n\?\? new\.txt/);
});

test('a version that is tagged already', async () => {
  repository.git('tag', 'v0.1.1');
  await expect(start('patch')).rejects.toThrow('There is a tag v0.1.1 already.');
});

test.each([
  ['# Changelog\n', 'CHANGELOG.md has no "## Unreleased".'],
  ['## Unreleased\n\n## 0.0.9\n\n- Old.\n', 'CHANGELOG.md lists nothing under "## Unreleased".'],
  ['## Unreleased\n\n- New.\n\n## 0.2.0 - 2026-01-01\n', 'has a section "## 0.2.0" already.'],
])('a changelog that has nothing to release: %j', async (changelog, message) => {
  repository.write({ 'CHANGELOG.md': changelog });
  repository.commit('Change the changelog');
  await expect(start('0.2.0')).rejects.toThrow(message);
});

test.each([
  { version: '0.0.9', packages: { '': { version: '0.1.0' }, y: { version: '0.1.0' } } },
  { version: '0.1.0', packages: { '': { version: '0.0.9' }, y: { version: '0.1.0' } } },
])('a lock file of another version: %j', async (lock) => {
  repository.write({ 'package-lock.json': JSON.stringify(lock, null, 2) });
  repository.commit('Change the lock file');
  await expect(start('patch')).rejects.toThrow('run npm install');
});

test('a version of which the changelog says nothing has no notes', () => {
  expect(() => notesOf(CHANGELOG, '0.1.0')).toThrow('CHANGELOG.md says nothing of 0.1.0.');
});
