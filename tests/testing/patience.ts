/**
 * How long a test waits for what must happen (ms): as good as for ever, since a machine may be busy
 * with other things. It is no limit on the product: nothing fails for having been slow.
 */
export const PATIENCE_MS = 60_000;

/** The same for the projects of Vitest: a test is given up after several such waits. */
export const patience = {
  testTimeout: 5 * PATIENCE_MS,
  hookTimeout: 5 * PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS } },
} as const;
