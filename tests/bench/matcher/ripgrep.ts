// The native limit: `rg -F -f`, if it is installed. Its time is that of a process, less that of one that
// searches an empty file for the same names.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../statistics.ts';

/** How often the text is repeated: one pass is shorter than the start of a process. */
const REPEATS = 10;

export interface RipgrepRun {
  readonly count: number;
  /** The time of a process that searches an empty file. */
  readonly idleMs: number;
  /** The additional time of a search through the text, once. */
  readonly searchMs: number;
}

/** A search must take this many times the spread of the start times to be measurable. */
const CLEAR = 3;

/** The median time of a search; null if it is lost in the spread of the start times. */
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

/** Writes files for ripgrep; each call of `run` runs it once. `close` removes the files. */
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
