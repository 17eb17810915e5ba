// A record that is read, changed and watched: the state of a page's session.

export interface Observable<T> {
  get(): T;
  /** Changes some members, and calls every listener before it returns. */
  set(patch: Partial<T>): void;
  /** Calls back with the new value on each change. Returns how to stop. */
  subscribe(listener: (value: T) => void): () => void;
}

export function observable<T extends object>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(patch) {
      value = { ...value, ...patch };
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
