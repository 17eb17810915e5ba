/**
 * How long a test waits for what must happen (ms): as good as for ever, since a machine may be busy
 * with other things. It is no limit on the product: nothing fails for having been slow.
 */
export const PATIENCE_MS = 12_000;
