// `npm run test:quick [-- BASE]`: types, lint, the import table and the unit tests of what changed since
// BASE, a commit; by default since the branch left the main one. No browser: `npm test` runs the rest.
import { changedSince } from './test/changed-since.ts';
import { check, tests } from './test/jobs.ts';
import { runJobs } from './test/run-jobs.ts';

/** What the type checker found last time: the next run checks only what depends on a change. */
const KEPT = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];

await runJobs(async () => {
  const base = await changedSince(process.argv[2]);
  console.log(`Tests of what changed since ${base}`);
  return [
    check('npm', 'run', '--silent', 'types', '--', ...KEPT),
    tests('unit', `--changed=${base}`, '--passWithNoTests'),
    check('biome', 'check', '.'),
    check('depcruise', 'components', 'data', 'entrypoints', 'scripts', 'tests'),
  ];
});
