// Waits in frames of the page, where no event tells.

export const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): void => {
      if (left === 0) resolve();
      else requestAnimationFrame(() => next(left - 1));
    };
    next(count);
  });

/** Preact runs the effects of what was rendered in the task after the next frame, and so before this. */
export async function effects(): Promise<void> {
  await frames(1);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
