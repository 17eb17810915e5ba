// For the tests: a context that opens the store and halts in the middle of its seeding, to be killed
// there. Must not know: what is expected of whoever comes afterwards.
import { openStore } from '../../data/store/store.ts';
import { largePack } from './packs.ts';

export interface Seeding {
  readonly name: string;
  readonly version: string;
  /** Of its pack. */
  readonly events: number;
  /** How many rows are written before it halts; none: it has read the asset. */
  readonly rows: number;
}

/** It halts; or it is done, and never came to that row. */
export type SeedingReport = 'there' | 'done';

const tell = (told: SeedingReport): void => postMessage(told);

/** After so many rows nothing is written or answered any more, and the transaction stays open. */
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
      tell('there');
    };
    return unanswered;
  };
}

addEventListener('message', async ({ data }: MessageEvent<Seeding>) => {
  haltAfter(data.rows);
  const store = openStore({
    name: data.name,
    release: data.version,
    loadAsset: async () => {
      if (data.rows > 0) return largePack(data.events, data.version);
      tell('there');
      return new Promise(() => {});
    },
  });
  await store.info();
  store.close();
  tell('done');
});
