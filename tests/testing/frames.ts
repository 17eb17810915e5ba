// Waits for frames of the page, where there is no event to wait for.

export const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): void => {
      if (left === 0) resolve();
      else requestAnimationFrame(() => next(left - 1));
    };
    next(count);
  });

/** Preact runs effects in the task after the next frame, so they have run when this resolves. */
export async function effects(): Promise<void> {
  await frames(1);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
