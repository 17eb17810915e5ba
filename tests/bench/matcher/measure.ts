// Measures the contenders in turn, so that other work of the machine slows all of them alike. By the
// processor time of this thread; ripgrep, which is another process, by the clock.
import { median } from '../statistics.ts';
import { checkCount } from './checks.ts';
import { CONTENDERS, type Search } from './contenders.ts';
import { cpuMs } from './cpu-time.ts';
import type { Occurrence } from './reference.ts';
import { ripgrep, ripgrepVersion, searchTime } from './ripgrep.ts';
import type { BenchText } from './texts.ts';

export interface Measured {
  readonly name: string;
  /** The median, in million characters a second; null if it was not run, NaN if lost in noise. */
  readonly speed: number | null;
  readonly buildMs: number | null;
  readonly count: number | null;
}

const RIPGREP = 'ripgrep -F -f, a process';
/** Rounds that are not counted. */
const WARM_UP = 2;
/** The least time of a run (ms): processor time is counted in steps of some milliseconds. */
const LEAST_MS = 40;

export function measure(
  names: readonly string[],
  { blocks, characters }: BenchText,
  found: readonly Occurrence[],
  rounds: number,
): Measured[] {
  const running = CONTENDERS.filter(({ most }) => names.length <= most).map((contender) => {
    const begin = cpuMs();
    const search = contender.build(names);
    return {
      contender,
      search,
      buildMs: cpuMs() - begin,
      times: [] as number[],
      count: 0,
      passes: 1,
    };
  });
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const entry of running) {
      const { ms, count } = timed(entry.search, blocks, entry.passes);
      checkCount(entry.contender, count, found);
      entry.count = count;
      if (round >= 0) entry.times.push(ms / entry.passes);
      else entry.passes = passesFor(entry.search, blocks);
    }
  }
  const rows = CONTENDERS.map(({ name }): Measured => {
    const entry = running.find(({ contender }) => contender.name === name);
    if (entry === undefined) return { name, speed: null, buildMs: null, count: null };
    const { buildMs, count } = entry;
    return { name, speed: characters / median(entry.times) / 1000, buildMs, count };
  });
  return [...rows, measureRipgrep(names, blocks, characters, found)];
}

function timed(
  search: Search,
  blocks: readonly string[],
  passes: number,
): { ms: number; count: number } {
  const begin = cpuMs();
  let count = 0;
  for (let pass = 0; pass < passes; pass++) count = search(blocks);
  return { ms: cpuMs() - begin, count };
}

/** How often a run must search the blocks to last `LEAST_MS`. */
function passesFor(search: Search, blocks: readonly string[]): number {
  const begin = performance.now();
  search(blocks);
  return Math.ceil(LEAST_MS / (performance.now() - begin));
}

function measureRipgrep(
  names: readonly string[],
  blocks: readonly string[],
  characters: number,
  found: readonly Occurrence[],
): Measured {
  if (ripgrepVersion() === null) return { name: RIPGREP, speed: null, buildMs: null, count: null };
  const { run, close } = ripgrep(names, blocks);
  const runs = Array.from({ length: names.length > 100_000 ? 5 : 7 }, run);
  close();
  const count = runs[0]?.count ?? 0;
  checkCount({ name: RIPGREP, counts: 'leftmost-longest' }, count, found);
  const searchMs = searchTime(runs);
  const speed = searchMs === null ? Number.NaN : characters / searchMs / 1000;
  return { name: RIPGREP, speed, buildMs: null, count };
}
