// The messages between the page of the bench and wake.worker.ts.

export interface WakeQuestion {
  readonly database: string;
  readonly text: string;
  /** Whether to load the index and find, or to read it only. */
  readonly find: boolean;
}

export interface WakeTimes {
  readonly readMs: number;
  readonly totalMs: number;
  readonly found: number;
}
