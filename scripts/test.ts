// `npm test`: every check and every test, and at the end one line with how many passed and failed.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { installBrowsers } from './install-browsers.ts';
import { run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
  /** What failed and why, a line each: printed again at the very end, where a long log is read. */
  failures: string[];
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** The tools of `npm run check`, one by one: each counts as a test. */
const checks: readonly (readonly [string, ...string[]])[] = [
  // Whether the lock file names every package for every platform, as `npm ci` wants it.
  ['npm', 'run', '--silent', 'lock'],
  ['npm', 'run', '--silent', 'types'],
  ['biome', 'check', '.'],
  ['depcruise', 'components', 'data', 'entrypoints', 'scripts', 'tests'],
  ['knip'],
];

/** One after another: what runs beside tests that measure time would steal theirs. */
const runs = [['unit'], ['browser'], ['screenshots'], ['e2e']];

async function check(): Promise<Count> {
  const count: Count = { passed: 0, failed: 0, failures: [] };
  for (const [command, ...args] of checks) {
    console.log(`\n> ${[command, ...args].join(' ')}`);
    const { code } = await run(command, args);
    if (code === 0) count.passed++;
    else {
      count.failed++;
      count.failures.push([command, ...args].join(' '));
    }
  }
  return count;
}

function failuresOf({ testResults = [] }: Report): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${file}: ${message}`] : [];
    return failed.map(
      ({ fullName, failureMessages = [] }) =>
        `${file} > ${fullName}\n    ${failureMessages.join('\n').split('\n').slice(0, 4).join('\n    ')}`,
    );
  });
}

async function test(projects: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  console.log(`\n> vitest run ${chosen.join(' ')}`);
  const { code } = await run('vitest', ['run', ...chosen, ...reporters]);
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Report;
  await rm(folder, { recursive: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
  const failures = failuresOf(report);
  if (code === 0 || failed > 0) return { passed, failed, failures };
  // A file that does not even load, or an error outside every test, has no test to fail.
  const outside = `${chosen.join(' ')}: an error outside every test, see its output above`;
  return { passed, failed: 1, failures: failures.length > 0 ? failures : [outside] };
}

const counts: Count[] = [];
try {
  await installBrowsers(['chromium', 'firefox']);
  counts.push(await check());
  for (const projects of runs) counts.push(await test(projects));
} catch (error) {
  counts.push({ passed: 0, failed: 1, failures: [(error as Error).message] });
}
const sum = (key: 'passed' | 'failed'): number =>
  counts.reduce((total, count) => total + count[key], 0);
for (const failure of counts.flatMap(({ failures }) => failures)) console.error(`\n✗ ${failure}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
