// The popup: shows the session of the page in front.
import { browser } from 'wxt/browser';
import { createExportActions } from '../../components/export/export-actions.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { send, sendToFrame } from '../../components/messaging/send.ts';
import { showMarks } from '../../components/messaging/show-marks.ts';
import type { PageState } from '../../components/page-session/model.ts';
import { createPageSession } from '../../components/page-session/page-session.ts';
import { isPlainTab, tabToShow } from '../../components/page-session/tab-to-show.ts';
import { fitToWindow } from '../../components/popup/fit-window.ts';
import { Popup, type PopupActions } from '../../components/popup/popup.tsx';
import { readHistoryForNews } from '../../components/read-history/storage.ts';
import { readSettings, watchSettings, writeSettings } from '../../components/settings/storage.ts';
import { runOnce } from '../../components/sites/content-script.ts';
import { contentTypeOf } from '../../components/sites/content-type.ts';
import { isNewsSite } from '../../components/sites/is-news-site.ts';
import { hasAccess, requestEverySite, requestSite } from '../../components/sites/permissions.ts';
import { siteOfHost } from '../../components/sites/site-to-switch.ts';
import { hasPanel, openPanel } from '../../components/tabs/open-panel.ts';
import { formatState } from '../../components/timeline/data/state.ts';
import type { TimelineState } from '../../components/timeline/model.ts';
import { handOver, searchInAddress } from '../../components/timeline-tab/hand-over.ts';
import { mount, setPage } from '../../components/ui/mount.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { readShortcuts } from '../../components/ui/shortcuts.ts';
import { followTheme } from '../../components/ui/theme.ts';
import { watchUserData } from '../../components/user-data/changes.ts';
import { openBundledStore } from '../../data/store/bundled-store.ts';

const words = interfaceWords(browser.i18n);
const { translate, locale } = words;
const store = openBundledStore(browser.runtime, console.warn);
const { cite, saveEvents, saveMentions } = createExportActions({
  ...words,
  saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
});

const tab = tabToShow(location.search, browser.tabs);
const session = createPageSession({
  tab,
  reloadTab: (tabId) => browser.tabs.reload(tabId),
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
  saveMentions: (texts) => saveMentions(texts, store.entities),
  store,
  readHistoryForNews,
  ...words,
});

/** From a private window, its address says nothing of what it shows. */
async function openTimeline(state: TimelineState): Promise<void> {
  const isPrivate = (await tab())?.incognito ?? false;
  const search = await searchInAddress(formatState(state), isPrivate, (left) =>
    handOver(browser.storage.session, left),
  );
  await browser.tabs.create({ url: new URL(`/timeline.html${search}`, location.origin).href });
  if (!isPlainTab(location.search)) window.close();
}

/** Known before the click: what is waited for in it would take the click away from the browser. */
let windowId: number | undefined;
tab().then((shown) => {
  windowId = shown?.windowId;
}, console.warn);

async function showPanel(): Promise<void> {
  // Firefox needs none.
  await openPanel(browser, windowId ?? browser.windows.WINDOW_ID_CURRENT);
  if (!isPlainTab(location.search)) window.close();
}

const { showMarks: onShow, ...pageActions } = session.actions;
const actions: PopupActions = {
  ...pageActions,
  cite,
  onExport: saveEvents,
  openTimeline: (state) => void openTimeline(state),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openPanel: hasPanel(browser) ? () => void showPanel().catch(console.warn) : undefined,
};

// Read before the names are: a screen reader is told of both at once. Firefox for Android has no keys.
const keys = await readShortcuts(browser.commands).catch(() => undefined);

const show = ({ settings, ...state }: PageState): void =>
  mount(
    <Popup
      {...state}
      marks={{ choice: settings, onShow }}
      actions={actions}
      nextKeys={keys?.['next-mention']}
      locale={locale}
    />,
    translate,
  );

setPage(translate('extensionName'), locale);
fitToWindow(window);
followTheme(readSettings, watchSettings);
session.subscribe(show);
// The page may still be loading while the popup is open, and the switch may be turned elsewhere.
watchSettings(session.refreshSoon);
watchUserData(session.refreshSoon);
// The background keeps the reports there.
browser.storage.session.onChanged.addListener(session.reportsChanged);
browser.permissions.onAdded.addListener(session.refreshSoon);
browser.tabs.onUpdated.addListener(session.tabChanged);
await session.start();
