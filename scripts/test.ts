// `npm test`: every check and every test, two side by side, and at the end one line with how many
// passed and failed.
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';
import { type Count, failure, sum } from './test/count.ts';
import { check, type Job, tests } from './test/jobs.ts';
import { ensureFirefoxPackage } from './zip.ts';

/** What takes long comes early. Nothing here measures time, so that no job can take another's. */
const jobs: readonly Job[] = [
  // Whether the lock file names every package for every platform, as `npm ci` wants it.
  check('npm', 'run', '--silent', 'lock'),
  // What WXT writes for it is there since the build, and may not be written anew under the others.
  check('tsc', '--noEmit'),
  check('biome', 'check', '.'),
  check('depcruise', 'components', 'data', 'entrypoints', 'scripts', 'tests'),
  check('knip'),
  tests('e2e (firefox)'),
  tests('e2e (chromium)'),
  tests('browser'),
  tests('screenshots*'),
  tests('unit'),
];

/** Two at a time, for two cores. */
async function runJobs(): Promise<Count> {
  const waiting = [...jobs];
  const counts: Count[] = [];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) counts.push(await job());
  };
  await Promise.all([lane(), lane()]);
  return sum(counts);
}

async function all(): Promise<Count> {
  await installBrowsers(['chromium', 'firefox']);
  // Several jobs use what is built: none may find it half made.
  await ensureBuilt('chromium');
  await ensureFirefoxPackage();
  return runJobs();
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
