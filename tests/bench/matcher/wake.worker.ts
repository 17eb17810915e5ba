// A worker that does what a woken background does: opens the database, reads the index, finds a name.
// Answers how long reading took, and reading and finding together (ms).
import { load } from '../../../components/matcher/matcher.ts';
import type { WakeQuestion, WakeTimes } from './wake.ts';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

self.onmessage = async ({ data }: MessageEvent<WakeQuestion>) => {
  const database = await answered(indexedDB.open(data.database));
  const begin = performance.now();
  const store = database.transaction('index').objectStore('index');
  const blob: ArrayBuffer = await answered(store.get('blob'));
  const read = performance.now();
  const found = data.find ? load(blob).find(data.text, 'en').length : blob.byteLength;
  const end = performance.now();
  database.close();
  self.postMessage({ readMs: read - begin, totalMs: end - begin, found } satisfies WakeTimes);
};
