/// <reference types="chrome" />
// What is kept of the user, put in and looked at as the extension's own pages do it: by messages to the
// background, from the driver's page.
import type { RejectedName } from '../../../components/rejected-names/rejected-names.ts';
import type { Driver } from './launch.ts';
import { askBackground } from './tabs.ts';

/** Day and version of the last visit, then of the one before. */
export type Visits = readonly string[];

/** Names whose card was read, by entity. */
export async function readHistoryOf(driver: Driver): Promise<Record<string, Visits>> {
  const { records } = await askBackground(driver, 'read-history', {});
  return Object.fromEntries(records.map(({ entity, visits }) => [entity, visits]));
}

/** The rejected names, but for those of private windows. */
export const rejectedNamesOf = async (driver: Driver): Promise<readonly RejectedName[]> =>
  (await askBackground(driver, 'rejected-names', {})).names;

export const userDataOf = async (driver: Driver) => ({
  read: await readHistoryOf(driver),
  rejected: await rejectedNamesOf(driver),
});

/** Adds to what is kept. Open pages are told, and follow soon. */
export async function seedUserData(
  driver: Driver,
  data: {
    readonly read?: Readonly<Record<string, Visits>>;
    readonly rejected?: readonly RejectedName[];
  },
): Promise<void> {
  const reads = Object.entries(data.read ?? {}).map(([entity, visits]) => ({ entity, visits }));
  const names = data.rejected ?? [];
  await askBackground(driver, 'add-user-data', { names, reads, forget: false });
}

/** Notes that this name's card was read on that day, with an older dataset. */
export const readBefore = (driver: Driver, entity: string, day = '2026-10-03'): Promise<void> =>
  seedUserData(driver, { read: { [entity]: [day, '2026.10.1'] } });

/** Deletes all of it, and what says that it has changed. */
export async function forgetUserData(driver: Driver): Promise<void> {
  await askBackground(driver, 'forget-read', {});
  await askBackground(driver, 'drop-rejected', {});
  await driver.inExtension(() =>
    chrome.storage.session.remove(['user-data-changed', 'private-names']),
  );
}
