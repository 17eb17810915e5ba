// What checks and tests came to. Must not know: how they ran.

export interface Count {
  passed: number;
  failed: number;
  /** What failed and why: printed again at the very end, where a long log is read. */
  readonly failures: string[];
  /** What failed and passed when it was tried again. */
  readonly retried: string[];
}

export const failure = (what: string): Count => ({
  passed: 0,
  failed: 1,
  failures: [what],
  retried: [],
});

export const success: Count = { passed: 1, failed: 0, failures: [], retried: [] };

/** All of them together. */
export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  failures: counts.flatMap(({ failures }) => failures),
  retried: counts.flatMap(({ retried }) => retried),
});
