// Work of which one piece at a time is done for each tab: several questions to the database at once, each
// with its own reading, would hold the background.

/** Does the work when all that was asked before for that tab is done. Rejects if the work does. */
export type Lanes = <T>(tabId: number | undefined, work: () => Promise<T>) => Promise<T>;

export function createLanes(): Lanes {
  const last = new Map<number | undefined, Promise<unknown>>();
  return (tabId, work) => {
    const done = (last.get(tabId) ?? Promise.resolve()).then(work, work);
    last.set(tabId, done);
    const forget = (): void => {
      if (last.get(tabId) === done) last.delete(tabId);
    };
    done.then(forget, forget);
    return done;
  };
}
