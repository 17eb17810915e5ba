// Runs the jobs of `npm test` and `npm run test:quick` and says at the end how many tests passed.
import { type Count, failure, sum } from './count.ts';
import type { Job } from './jobs.ts';

/** Two at a time, for two cores. */
async function runAll(jobs: readonly Job[]): Promise<Count> {
  const waiting = [...jobs];
  const counts: Count[] = [];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) counts.push(await job());
  };
  await Promise.all([lane(), lane()]);
  return sum(counts);
}

/** Runs the jobs that `prepare` returns, repeats the failures, prints the count last, sets the exit code. */
export async function runJobs(prepare: () => Promise<readonly Job[]>): Promise<void> {
  const { passed, failed, failures, retried } = await prepare()
    .then(runAll)
    .catch((error: Error) => failure(error.message));
  for (const each of failures) console.error(`\n✗ ${each}`);
  if (retried.length > 0) {
    console.error(`\n${retried.length} passed only when tried again:`);
    for (const each of retried) console.error(`↻ ${each}`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
