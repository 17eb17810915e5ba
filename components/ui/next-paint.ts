// When what was rendered is on the screen.

/** Pages in the background are not painted: how long to wait for them (ms). */
const MAX_WAIT_MS = 60;

/** Resolves after the next paint. */
export const nextPaint = (): Promise<unknown> =>
  Promise.race([
    new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    new Promise((done) => setTimeout(done, MAX_WAIT_MS)),
  ]);
