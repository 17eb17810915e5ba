// The results of checks and tests, and their sum.

export interface Count {
  passed: number;
  failed: number;
  /** What failed and why. Printed again at the end of the log, where people look first. */
  readonly failures: string[];
  /** Tests that passed only on a retry. */
  readonly retried: string[];
}

export const failure = (what: string): Count => ({
  passed: 0,
  failed: 1,
  failures: [what],
  retried: [],
});

export const success: Count = { passed: 1, failed: 0, failures: [], retried: [] };

/** The sum of several counts. */
export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  failures: counts.flatMap(({ failures }) => failures),
  retried: counts.flatMap(({ retried }) => retried),
});
