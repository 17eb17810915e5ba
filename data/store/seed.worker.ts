// For the tests: a context that opens the store and may be killed while it seeds.
// The release says which pack: `release:events`.
import { openStore } from './store.ts';
import { largePack } from './test-pack.ts';

addEventListener('message', async ({ data }: MessageEvent<{ name: string; version: string }>) => {
  let loads = 0;
  const store = openStore({
    name: data.name,
    release: data.version,
    loadAsset: async () => {
      loads++;
      postMessage('loaded');
      return largePack(5000, data.version);
    },
  });
  const events = await store.allEvents();
  postMessage({ events: events.length, version: (await store.info()).version, loads });
  store.close();
});
