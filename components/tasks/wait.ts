// Waiting in a page: for some time, for its idle moments.

/** Resolves in `ms` ms. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms));

/** Resolves when `work` does, or to undefined in `ms` ms if that is sooner; leaves no timer behind. */
export const within = <T>(ms: number, work: Promise<T>): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });

/** Resolves when the page has nothing to do, or after `timeout` ms at the latest. */
export const whenBrowserIdle = (timeout = 1000): Promise<void> =>
  new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout }));
