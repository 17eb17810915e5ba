// How long a page waits before it says that it is waiting.

/** A shorter wait is not shown (ms). */
export const SHOW_WAIT_AFTER_MS = 250;
