// A context that opens the store and halts in the middle of seeding, so that a test can kill it there.
import { openStore } from '../../data/store/store.ts';
import { largePack } from './packs.ts';

export interface Seeding {
  readonly name: string;
  readonly version: string;
  /** The events of its pack. */
  readonly events: number;
  /** How many rows are written before it halts; 0: it has loaded the asset. */
  readonly rows: number;
}

/** It halts, or it has seeded everything without reaching that row. */
export type SeedingReport = 'halted' | 'done';

const report = (what: SeedingReport): void => postMessage(what);

/** After this many rows nothing is written or answered any more, and the transaction stays open. */
function haltAfter(rows: number): void {
  const { add } = IDBObjectStore.prototype;
  let written = 0;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row) {
    const unanswered = {} as ReturnType<typeof add>;
    if (written === rows) return unanswered;
    const request = add.apply(this, row);
    if (++written < rows) return request;
    const hold = (): void => {
      this.getKey('').onsuccess = hold;
    };
    request.onsuccess = () => {
      hold();
      report('halted');
    };
    return unanswered;
  };
}

addEventListener('message', async ({ data }: MessageEvent<Seeding>) => {
  haltAfter(data.rows);
  const store = openStore({
    name: data.name,
    asset: data.version,
    loadAsset: async () => {
      if (data.rows > 0) return largePack(data.events, data.version);
      report('halted');
      return new Promise(() => {});
    },
  });
  await store.info();
  store.close();
  report('done');
});
