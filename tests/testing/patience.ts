/**
 * How long a test waits for what must happen (ms). Practically for ever, because a machine may be busy
 * with other things: this is no limit on the product, and nothing fails because it was slow.
 */
export const PATIENCE_MS = 60_000;

/** Vitest's own limits, for its projects: several such waits per test. */
export const patience = {
  testTimeout: 5 * PATIENCE_MS,
  hookTimeout: 5 * PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS } },
} as const;
