// `npm test`: every check and every test, two side by side, and at the end one line with how many
// passed and failed.
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';
import { type Count, failure, sum } from './test/count.ts';
import { check, type Job, tests } from './test/jobs.ts';
import { ensureFirefoxPackage } from './zip.ts';

/** About as long the one as the other. Nothing in either measures time, so that neither can take the other's. */
const lanes: readonly (readonly Job[])[] = [
  [
    // Whether the lock file names every package for every platform, as `npm ci` wants it.
    check('npm', 'run', '--silent', 'lock'),
    check('npm', 'run', '--silent', 'types'),
    check('biome', 'check', '.'),
    check('depcruise', 'components', 'data', 'entrypoints', 'scripts', 'tests'),
    check('knip'),
    tests('unit'),
    tests('screenshots*'),
    tests('e2e (firefox)'),
  ],
  [tests('e2e (chromium)'), tests('browser')],
];

async function inTurn(jobs: readonly Job[]): Promise<Count> {
  const counts: Count[] = [];
  for (const job of jobs) counts.push(await job());
  return sum(counts);
}

async function all(): Promise<Count> {
  await installBrowsers(['chromium', 'firefox']);
  // Both lanes use what is built: neither may find it half made.
  await ensureBuilt('chromium');
  await ensureFirefoxPackage();
  return sum(await Promise.all(lanes.map(inTurn)));
}

const { passed, failed, failures, retried } = await all().catch((error: Error) =>
  failure(error.message),
);
for (const each of failures) console.error(`\n✗ ${each}`);
if (retried.length > 0) {
  console.error(`\n${retried.length} passed only when tried again:`);
  for (const each of retried) console.error(`↻ ${each}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
