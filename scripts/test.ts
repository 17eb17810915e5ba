// `npm test`: every check and every test, and at the end one line with how many passed and failed.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from './install-browsers.ts';
import { run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

/** The tools of `npm run check`, one by one: each counts as a test. */
const checks: readonly (readonly [string, ...string[]])[] = [
  ['npm', 'run', '--silent', 'types'],
  ['biome', 'check', '.'],
  ['depcruise', 'components', 'data', 'entrypoints', 'scripts', 'tests'],
  ['knip'],
];

/** One after another: what runs beside tests that measure time would steal theirs. */
const runs = [['unit'], ['browser'], ['e2e']];

async function check(): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const [command, ...args] of checks) {
    console.log(`\n> ${[command, ...args].join(' ')}`);
    const { code } = await run(command, args);
    if (code === 0) count.passed++;
    else count.failed++;
  }
  return count;
}

async function test(projects: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  console.log(`\n> vitest run ${chosen.join(' ')}`);
  const { code } = await run('vitest', ['run', ...chosen, ...reporters]);
  const result = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  await rm(folder, { recursive: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = result;
  // A file that does not even load, or an error outside every test, has no test to fail.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

const counts: Count[] = [];
try {
  await installBrowsers(['chromium', 'firefox']);
  counts.push(await check());
  for (const projects of runs) counts.push(await test(projects));
} catch (error) {
  console.error((error as Error).message);
  counts.push({ passed: 0, failed: 1 });
}
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
