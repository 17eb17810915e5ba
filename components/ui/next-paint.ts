// When what was rendered is on the screen. Must not know: what was rendered.

/** A page in the background paints nothing: for it, a moment. */
const MOMENT_MS = 60;

export const nextPaint = (): Promise<unknown> =>
  Promise.race([
    new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    new Promise((done) => setTimeout(done, MOMENT_MS)),
  ]);
