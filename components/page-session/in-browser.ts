// The session of the page in front over the browser's APIs: what popup and panel have in common.
import { send, sendToFrame } from '../messaging/send.ts';
import { showMarks } from '../messaging/show-marks.ts';
import { readHistoryForNews } from '../read-history/storage.ts';
import { readSettings, watchSettings, writeSettings } from '../settings/storage.ts';
import { runOnce } from '../sites/content-script.ts';
import { contentTypeOf } from '../sites/content-type.ts';
import { isNewsSite } from '../sites/is-news-site.ts';
import { hasAccess, requestEverySite, requestSite } from '../sites/permissions.ts';
import { siteOfHost } from '../sites/site-to-switch.ts';
import { watchUserData } from '../user-data/changes.ts';
import { createPageSession, type PageSession, type PageSessionParts } from './page-session.ts';
import type { TabChanges } from './tab-to-show.ts';

interface BrowserEvent<Args extends readonly unknown[]> {
  addListener(listener: (...args: Args) => void): void;
}

/** The used parts of `browser`. */
export interface SessionApis {
  readonly tabs: {
    reload(tabId: number): Promise<void>;
    readonly onUpdated: BrowserEvent<[tabId: number, changes: TabChanges]>;
  };
  readonly storage: {
    readonly session: { readonly onChanged: BrowserEvent<[changes: Record<string, unknown>]> };
  };
  readonly permissions: { readonly onAdded: BrowserEvent<[]> };
}

/** What the view itself brings. */
export type ViewParts = Pick<
  PageSessionParts,
  'tab' | 'store' | 'saveMentions' | 'addressesHidden' | 'translate' | 'locale'
>;

/** A session that has yet to start, and is told of what changes in the browser for as long as its view is open. */
export function pageSessionIn(
  { tabs, storage: { session: memory }, permissions }: SessionApis,
  parts: ViewParts,
): PageSession {
  const session = createPageSession({
    ...parts,
    reloadTab: (tabId) => tabs.reload(tabId),
    messages: { send, sendToFrame, showMarks },
    settings: { read: readSettings, write: writeSettings },
    sites: {
      isNewsSite,
      siteOfHost,
      hasAccess,
      requestSite,
      requestEverySite,
      runOnce,
      contentTypeOf,
    },
    readHistoryForNews,
  });
  watchSettings(session.refreshSoon);
  watchUserData(session.refreshSoon);
  // The background keeps the reports there.
  memory.onChanged.addListener(session.reportsChanged);
  permissions.onAdded.addListener(session.refreshSoon);
  tabs.onUpdated.addListener(session.tabChanged);
  return session;
}
