// The rejected names as the extension's own pages see them: the background keeps them, and answers them.
import { send } from '../messaging/send.ts';
import type { RejectedName, RejectedNameKey } from './rejected-names.ts';

/** In the order in which they were added. */
export const readRejectedNames = async (): Promise<readonly RejectedName[]> =>
  (await send('rejected-names', {})).names;

/** Removes one; no error if it is not there. */
export async function dropRejectedName({ entity, alias, site }: RejectedNameKey): Promise<void> {
  await send('drop-rejected', { name: { entity, alias, ...(site !== undefined && { site }) } });
}

/** Removes all, and what could not be read. */
export async function dropAllRejectedNames(): Promise<void> {
  await send('drop-rejected', {});
}
