// A Git repository in a temporary folder, for tests of what scripts do with one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

export interface Repository {
  readonly folder: string;
  /** Runs Git and returns what it prints. */
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  /** Commits everything; returns the commit's hash. */
  commit(subject: string): string;
}

/** A new one for each test, on the branch `main`. The machine's own settings of Git do not count. */
export function emptyRepository(): Repository {
  let folder = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-repository-'));
    for (const who of ['AUTHOR', 'COMMITTER']) {
      vi.stubEnv(`GIT_${who}_NAME`, 'Test');
      vi.stubEnv(`GIT_${who}_EMAIL`, 'test@example.org');
    }
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    git('init', '--quiet', '--initial-branch=main');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    git,
    write(files) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    },
    commit(subject) {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', subject);
      return git('rev-parse', 'HEAD');
    },
  };
}
