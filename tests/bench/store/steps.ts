// Runs in a page: seeds a database, opens it again and queries it.
import Dexie from 'dexie';
import { openStore } from '../../../data/store/store.ts';
import { largePack } from '../../testing/packs.ts';

const NAME = 'bench';

/** How long each step took, in milliseconds by the clock. */
export async function measure(events: number): Promise<[step: string, ms: number][]> {
  const pack = largePack(events);
  const open = () => openStore({ name: NAME, asset: '1', loadAsset: async () => pack });
  const times: [string, number][] = [];
  async function time(step: string, work: () => Promise<unknown>): Promise<void> {
    const start = performance.now();
    await work();
    times.push([step, performance.now() - start]);
  }
  const first = open();
  await time('seed', () => first.info());
  await time('compile the names', () => first.matcher());
  first.close();
  const second = open();
  await time('open again', () => second.info());
  await time('load the names', () => second.matcher());
  await time('events of three names', () => second.eventsOf(['place-1', 'place-2', 'place-3']));
  await time('all events', () => second.allEvents());
  second.close();
  await Dexie.delete(NAME);
  return times;
}
