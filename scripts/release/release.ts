// Makes a release: version, changelog, checked packages, commit and tag. Nothing is pushed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../run.ts';
import { notesOf, releaseChangelog } from './changelog.ts';
import { nextVersion } from './version.ts';

export interface ReleaseOptions {
  /** The repository's root. */
  readonly folder: string;
  /** `major`, `minor`, `patch`, or a version. */
  readonly asked: string;
  /** Of the release, YYYY-MM-DD. */
  readonly day: string;
  /** Checks everything that can be checked without changing a file. */
  readonly dryRun: boolean;
  /** Builds and checks the packages of the new version. Rejects if one is not sound. */
  readonly checkPackages: () => Promise<void>;
  readonly log: (line: string) => void;
}

const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;

/** Replaces the project's own version, which is the first of the file and, in a lock file, also the second. */
function withVersion(json: string, now: string, next: string): string {
  const { version, packages } = JSON.parse(json) as {
    version: string;
    packages?: Readonly<Record<string, { version?: string }>>;
  };
  if (version !== now || (packages && packages['']?.version !== now)) {
    throw new Error('package.json and package-lock.json have different versions: run npm install.');
  }
  const line = (of: string): string => `"version": ${JSON.stringify(of)}`;
  let left = packages ? 2 : 1;
  return json.replaceAll(line(now), (found) => (left-- > 0 ? line(next) : found));
}

/** Returns the new version. On failure throws an error that says what to do, and restores all files. */
export async function release(options: ReleaseOptions): Promise<string> {
  const { folder, asked, day, dryRun, checkPackages, log } = options;
  const git = (...args: readonly string[]): Promise<string> =>
    mustRun('git', args, { cwd: folder, output: 'return' });
  const path = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(path(file), 'utf8');

  const changed = await git('status', '--porcelain');
  if (changed !== '') {
    throw new Error(`Commit or stash these changes first, a release takes none along:\n${changed}`);
  }
  const before = FILES.map((file) => ({ file, text: read(file) }));
  const { version: now } = JSON.parse(read('package.json')) as { version: string };
  const version = nextVersion(now, asked);
  const tag = `v${version}`;
  if ((await git('tag', '--list', tag)) !== '') throw new Error(`There is a tag ${tag} already.`);

  const changelog = releaseChangelog(read('CHANGELOG.md'), version, day);
  const after = {
    'package.json': withVersion(read('package.json'), now, version),
    'package-lock.json': withVersion(read('package-lock.json'), now, version),
    'CHANGELOG.md': changelog,
  };
  const notes = notesOf(changelog, version);
  log(`${now} → ${version}, ${day}\n\n${notes}\n`);
  if (dryRun) {
    log('Nothing was changed.');
    return version;
  }
  try {
    for (const file of FILES) writeFileSync(path(file), after[file]);
    await checkPackages();
    await git('add', ...FILES);
    await git('commit', '--quiet', '--message', `Release ${version}`);
  } catch (error) {
    await git('reset', '--quiet');
    for (const { file, text } of before) writeFileSync(path(file), text);
    throw error;
  }
  // Without `verbatim` Git takes the changelog's headings for comments.
  await git('tag', '--annotate', tag, '--cleanup=verbatim', '--message', `${version}\n\n${notes}`);
  log(`Committed and tagged ${tag}. To publish it: git push --follow-tags`);
  return version;
}
