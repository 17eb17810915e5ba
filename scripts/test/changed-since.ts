// The commit since which `npm run test:quick` looks for changes.
import { run } from '../run.ts';

/** Names of the branch that others start from, the published ones first. */
const MAIN = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

async function git(cwd: string | undefined, ...args: readonly string[]): Promise<string | null> {
  const options = { output: 'gather', ...(cwd === undefined ? {} : { cwd }) } as const;
  const { code, text } = await run('git', args, options);
  return code === 0 ? text.trim() : null;
}

/**
 * The full hash of the commit `asked`; by default of the one where this branch left the main one, or of
 * the last commit on the main branch itself. Throws if `asked` is not a commit.
 */
export async function changedSince(asked: string | undefined, cwd?: string): Promise<string> {
  if (asked !== undefined) {
    const commit = await git(cwd, 'rev-parse', '--verify', '--quiet', `${asked}^{commit}`);
    if (commit === null) throw new Error(`"${asked}" is no commit of this repository.`);
    return commit;
  }
  for (const branch of MAIN) {
    const base = await git(cwd, 'merge-base', 'HEAD', branch);
    if (base !== null) return base;
  }
  return 'HEAD';
}
