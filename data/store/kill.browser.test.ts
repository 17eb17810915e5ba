// Contexts that are killed while they seed, in a real IndexedDB, and what seeding costs.
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './store.ts';
import { largePack } from './test-pack.ts';

let name = '';

beforeEach(() => {
  name = `kill-${Date.now()}`;
});
afterEach(() => Dexie.delete(name));

const spawn = () => new Worker(new URL('./seed.worker.ts', import.meta.url), { type: 'module' });

/** Starts a context that seeds, and kills it so long after it has read the asset. */
async function killWhileSeeding(version: string, afterMs: number): Promise<void> {
  const worker = spawn();
  await new Promise((resolve) => {
    worker.onmessage = resolve;
    worker.postMessage({ name, version });
  });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  worker.terminate();
}

async function answer(version: string): Promise<{ events: number; version: string }> {
  const store = openStore({
    name,
    release: version,
    loadAsset: async () => largePack(5000, version),
  });
  const events = (await store.allEvents()).length;
  const info = await store.info();
  store.close();
  return { events, version: info.version };
}

it.each([0, 20, 60, 120, 200])('killed %d ms into the first seeding', async (afterMs) => {
  await killWhileSeeding('1', afterMs);
  expect(await answer('1')).toEqual({ events: 5000, version: '1' });
});

it.each([0, 40, 120])('killed %d ms into the seeding of a new version', async (afterMs) => {
  expect((await answer('1')).version).toBe('1');
  await killWhileSeeding('2', afterMs);
  expect(await answer('2')).toEqual({ events: 5000, version: '2' });
});

it('killed in the middle, and another context at the same time', async () => {
  const killed = killWhileSeeding('1', 50);
  expect(await answer('1')).toEqual({ events: 5000, version: '1' });
  await killed;
  expect(await answer('1')).toEqual({ events: 5000, version: '1' });
});

it('seeds 5,000 events within a second, and reads them at once', async () => {
  const pack = largePack(5000);
  const open = () => openStore({ name, release: '1', loadAsset: async () => pack });
  const times: Record<string, number> = {};
  async function time<T>(what: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    times[what] = Math.round(performance.now() - start);
    return result;
  }
  const first = open();
  await time('seed', () => first.info());
  await time('compile', () => first.matcher());
  first.close();
  const second = open();
  await time('open', () => second.info());
  await time('load', () => second.matcher());
  await time('eventsOf', () => second.eventsOf(['place-1', 'place-2', 'place-3']));
  const all = await time('allEvents', () => second.allEvents());
  second.close();
  console.info('store of 5,000 events, ms:', JSON.stringify(times));
  expect(all).toHaveLength(5000);
  expect(times.seed).toBeLessThan(1000);
});
