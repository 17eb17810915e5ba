/// <reference types="chrome" />
// What a page's process that was taken over can read of the extension's storage, and destroy.

import { runInTab } from '../testing/driver/inside.ts';
import { readBefore } from '../testing/driver/user-data.ts';
import type { Attack } from './attack.ts';
import { enter, leave } from './hostile-page.ts';
import { added, keptForGood } from './kept.ts';
import { outcome } from './outcome.ts';
import { rejectElsewhere } from './reject.ts';
import { forget } from './restore.ts';

export const storageReachAttack: Attack = {
  name: 'storage-from-the-page',
  finding: 'S7',
  async run({ driver }) {
    await rejectElsewhere(driver, 'Alexander Matsegora');
    await readBefore(driver, 'covax');
    const kept = await keptForGood(driver);
    const entered = await enter(driver);
    const seen = await runInTab(driver, entered.tab, async () => {
      const areas: string[] = [];
      for (const area of ['local', 'session', 'sync', 'managed'] as const) {
        try {
          areas.push(JSON.stringify(await chrome.storage[area].get(null)));
        } catch {
          // Out of reach.
        }
      }
      const databases = await indexedDB.databases();
      return [...areas, JSON.stringify(databases)].join('\n');
    });
    const got: string[] = [];
    if (seen.includes('covax')) got.push('a name that was read elsewhere');
    if (seen.includes('nos.nl')) got.push('the site where a name was rejected');
    await runInTab(driver, entered.tab, async () => {
      for (const area of ['local', 'session'] as const) {
        try {
          await chrome.storage[area].clear();
        } catch {
          // Out of reach.
        }
      }
    });
    const lost = added(await keptForGood(driver), kept);
    if (lost.some((each) => /covax|matsegora/.test(each))) got.push('history was deleted');
    await leave(driver, entered);
    await forget(driver);
    return outcome(got, 'neither read nor deleted');
  },
};
