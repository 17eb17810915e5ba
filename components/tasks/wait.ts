// Waiting in a page: for some time, for its idle moments.

/** Resolves in `ms` ms. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms));

/** Resolves when `work` does, or in `ms` ms if that is sooner; leaves no timer behind. */
export const within = (ms: number, work: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });

/** Resolves when the page has nothing to do, or after `timeout` ms at the latest. */
export const whenBrowserIdle = (timeout = 1000): Promise<void> =>
  new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout }));
