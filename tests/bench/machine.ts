// Where a measurement was made, in a line that means something to a stranger.
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Processor, memory, system and how busy it is. The load is of everything that runs. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node.js ${process.versions.node}`;
}

/** The load averages over 1, 5 and 15 minutes; with the cores, how far a measurement had to share them. */
export const describeLoad = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(' / ');
