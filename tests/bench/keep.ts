// Keeps dated results in docs/bench.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';

/** Writes a report to a file named by day and bench, replacing an earlier one of that day. Returns its path. */
export async function saveResult(bench: string, date: string, report: string): Promise<string> {
  const folder = join(root, 'docs', 'bench');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${date.slice(0, 10)}-${bench}.md`);
  await writeFile(path, `${report}\n`);
  return path;
}
