// Reports to the badge and the popup why nothing is marked on this page.

import { quietly } from '../messaging/failures.ts';
import type { PageReport } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { addressAndTitle } from '../page/address-and-title.ts';
import { activated } from './activated.ts';

type Status = Exclude<PageReport['status'], 'on'>;

/** The report of a page in which no name has been looked for. */
export const statusOf = (status: Status): PageReport => ({
  ...addressAndTitle(),
  lang: null,
  entities: [],
  status,
});

/** That a page is not an article is reported of the top frame alone. */
export function reportStatus(status: Status): void {
  if (status !== 'off' && window !== window.top) return;
  quietly(activated(document).then(() => send('report', { page: statusOf(status) })));
}
