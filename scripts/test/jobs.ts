// One check or one run of Vitest. Its output is printed when it ends, so that it does not mix with the
// output of the job that runs beside it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';
import { type Count, failure, success } from './count.ts';

export type Job = () => Promise<Count>;

async function runWhole(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const began = Date.now();
  const { code, text } = await run(command, args, { output: 'gather', env });
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\n> ${[command, ...args].join(' ')} (${seconds} s)\n${text}`);
  return code;
}

/** A tool that exits with 0 if all is well; counts as one test. */
export const check =
  (command: string, ...args: readonly string[]): Job =>
  async () =>
    (await runWhole(command, args)) === 0 ? success : failure([command, ...args].join(' '));

/** The tests of a Vitest project; `more` are arguments to Vitest. */
export const tests =
  (project: string, ...more: readonly string[]): Job =>
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
    const file = join(folder, 'count.json');
    const reporter = join(import.meta.dirname, 'reporter.ts');
    const args = [`--project=${project}`, '--reporter=default', `--reporter=${reporter}`, ...more];
    const code = await runWhole('vitest', ['run', ...args], { SIDELIGHT_COUNT: file });
    const text = await readFile(file, 'utf8').catch(() => null);
    await rm(folder, { recursive: true });
    const outside = failure(`${project}: it did not come to an end, see its output above`);
    if (text === null) return outside;
    const count = JSON.parse(text) as Count;
    return code === 0 || count.failed > 0 ? count : outside;
  };
