// Tells the page scripts of all tabs to ask again for names and cards.
import { tellTab } from '../messaging/send.ts';

/**
 * `tabs` finds the tabs that are loaded; most of them have no page script. Resolves when all have answered,
 * which a tab that the browser has frozen does late. Never rejects.
 */
export async function refreshPages(
  tabs: () => Promise<readonly { readonly id?: number | undefined }[]>,
): Promise<void> {
  const open = await tabs().catch(() => []);
  await Promise.all(open.map(({ id }) => id !== undefined && tellTab(id, 'refresh', {})));
}
