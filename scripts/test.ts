// `npm test`: every check and every test, two side by side, and at the end one line with how many
// passed and failed.
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';
import { check, type Job, tests } from './test/jobs.ts';
import { runJobs } from './test/run-jobs.ts';
import { ensureFirefoxPackage } from './zip.ts';

/** The longest come first. No job measures time, so jobs that run side by side cannot disturb each other. */
const jobs: readonly Job[] = [
  // Checks that the lock file names the packages of every platform, as `npm ci` requires.
  check('npm', 'run', '--silent', 'lock'),
  // The build has written what WXT generates; writing it again would disturb the jobs beside this one.
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

await runJobs(async () => {
  await installBrowsers(['chromium', 'firefox']);
  // Several jobs use the builds: both must be complete before any of them starts.
  await ensureBuilt('chromium');
  await ensureFirefoxPackage();
  return jobs;
});
