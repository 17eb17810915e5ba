// The native limit: `rg -F -f`, where it is installed. Its time is that of a whole process, less
// that of one that searches nothing for the same names. Must not know: other contenders.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text so many times over: one pass is over before a process has begun. */
const REPEATS = 10;

export interface RipgrepRun {
  readonly count: number;
  readonly searchMs: number;
}

export function ripgrepVersion(): string | null {
  const { status, stdout } = spawnSync('rg', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? null) : null;
}

/** Prepares files; each call of what is returned runs once. `close` removes the files. */
export function ripgrep(names: readonly string[], blocks: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const patterns = file('names', `${longestFirst.join('\n')}\n`);
  const text = file(
    'text',
    `${blocks.map((block) => block.replace(/\s/g, ' ')).join('\n')}\n`.repeat(REPEATS),
  );
  const nothing = file('nothing', '');
  const options = [
    '-j',
    '1',
    '--no-mmap',
    '-F',
    '-f',
    patterns,
    '--count-matches',
    '--no-filename',
  ];
  const time = (input: string): { ms: number; out: string } => {
    const begin = performance.now();
    const { stdout } = spawnSync('rg', [...options, input], { encoding: 'utf8' });
    return { ms: performance.now() - begin, out: stdout };
  };
  return {
    run(): RipgrepRun {
      const idle = time(nothing).ms;
      const { ms, out } = time(text);
      return { count: Number(out) / REPEATS, searchMs: (ms - idle) / REPEATS };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
