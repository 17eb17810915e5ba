// Describes the machine of a measurement in one line.
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Processor, memory, system and load. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node.js ${process.versions.node}`;
}

/** Load averages over 1, 5 and 15 minutes. Above the number of cores, the measurement had to share them. */
export const describeLoad = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(' / ');
