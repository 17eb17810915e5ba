// Writes the results of a run of Vitest to the file that SIDELIGHT_COUNT names, for `npm test`, which
// adds up several runs. Vitest's own JSON says nothing of retries.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { Count } from './count.ts';

/** Lines of an error's message that are printed again at the end. */
const LINES = 4;

const summaryOf = (errors: readonly SerializedError[] | undefined): string =>
  (errors ?? [])
    .map(({ message }) => message)
    .join('\n')
    .split('\n')
    .slice(0, LINES)
    .join('\n    ');

const nameOf = ({ module, fullName }: TestCase | TestSuite): string =>
  `${relative(process.cwd(), module.moduleId)} > ${fullName}`;

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count: Count = { passed: 0, failed: 0, failures: [], retried: [] };
    const fail = (name: string, errors: readonly SerializedError[] | undefined): void => {
      count.failed++;
      count.failures.push(`${name}\n    ${summaryOf(errors)}`);
    };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        if (state === 'failed') fail(nameOf(test), errors);
        if (state !== 'passed') continue;
        count.passed++;
        const { flaky, retryCount } = test.diagnostic() ?? {};
        if (flaky) count.retried.push(`${nameOf(test)} (${retryCount} more)`);
      }
      // If a file does not load or a hook fails, no test of it has failed.
      const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
      for (const suite of suites) fail(nameOf(suite), suite.errors());
      const errors = module.errors();
      if (errors.length > 0) fail(relative(process.cwd(), module.moduleId), errors);
    }
    if (unhandled.length > 0) fail('An error outside every test', unhandled);
    writeFileSync(process.env.SIDELIGHT_COUNT as string, JSON.stringify(count));
  }
}
