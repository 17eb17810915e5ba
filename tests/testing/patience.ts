/**
 * How long a test waits for what must happen (ms). So long that no test fails because the machine is
 * busy: it is not a limit for the product.
 */
export const PATIENCE_MS = 60_000;

/** Vitest's own limits, for its projects: several such waits per test. */
export const patience = {
  testTimeout: 5 * PATIENCE_MS,
  hookTimeout: 5 * PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS } },
} as const;
