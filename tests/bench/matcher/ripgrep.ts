// The native limit: `rg -F -f`, where it is installed. Its time is that of a whole process, less
// that of one that searches nothing for the same names. Must not know: other contenders.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../statistics.ts';

/** The text so many times over: one pass is over before a process has begun. */
const REPEATS = 10;

export interface RipgrepRun {
  readonly count: number;
  /** From start to end, of one that searches nothing. */
  readonly idleMs: number;
  /** What the search took beyond that, for the text once. */
  readonly searchMs: number;
}

/** So many times what the starts differ by, a search takes at least that can be told from them. */
const CLEAR = 3;

/** The median time of a search; null where it is lost in what the starts differ by. */
export function searchTime(runs: readonly RipgrepRun[]): number | null {
  const usual = median(runs.map(({ idleMs }) => idleMs));
  const spread = median(runs.map(({ idleMs }) => Math.abs(idleMs - usual)));
  const searchMs = median(runs.map((run) => run.searchMs));
  return searchMs * REPEATS > CLEAR * spread ? searchMs : null;
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
      return { count: Number(out) / REPEATS, idleMs: idle, searchMs: (ms - idle) / REPEATS };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
