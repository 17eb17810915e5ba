// The side panel: shows the session of the page in front, and keeps beside it what the user reads on with.
import { browser } from 'wxt/browser';
import { createExportActions } from '../../components/export/export-actions.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { followFrame } from '../../components/messaging/follow.ts';
import { send, sendToFrame } from '../../components/messaging/send.ts';
import { showMarks } from '../../components/messaging/show-marks.ts';
import { createPageSession } from '../../components/page-session/page-session.ts';
import { createStoryTeller } from '../../components/page-session/story-teller.ts';
import { isPlainTab, tabToShow } from '../../components/page-session/tab-to-show.ts';
import { Panel, type PanelViewActions } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/panel-session/model.ts';
import { createPanelSession } from '../../components/panel-session/panel-session.ts';
import { changesPins, ownPins, sessionPins } from '../../components/panel-session/pin-storage.ts';
import { readHistoryForNews } from '../../components/read-history/storage.ts';
import { readSettings, watchSettings, writeSettings } from '../../components/settings/storage.ts';
import { runFollow, runOnce } from '../../components/sites/content-script.ts';
import { contentTypeOf } from '../../components/sites/content-type.ts';
import { isNewsSite } from '../../components/sites/is-news-site.ts';
import { hasAccess, requestEverySite, requestSite } from '../../components/sites/permissions.ts';
import { siteOfHost } from '../../components/sites/site-to-switch.ts';
import { formatState } from '../../components/timeline/data/state.ts';
import type { TimelineState } from '../../components/timeline/model.ts';
import { handOver, searchInAddress } from '../../components/timeline-tab/hand-over.ts';
import { mount, setPage } from '../../components/ui/mount.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { followTheme } from '../../components/ui/theme.ts';
import { watchUserData } from '../../components/user-data/changes.ts';
import { openBundledStore } from '../../data/store/bundled-store.ts';

const words = interfaceWords(browser.i18n);
const { translate, locale } = words;
const store = openBundledStore(browser.runtime, console.warn);
const { cite, saveMentions } = createExportActions({
  ...words,
  saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
});

const { tabs } = browser;
const memory = browser.storage.session;
const tab = tabToShow(location.search, tabs);
const { incognito: isPrivate = false, windowId } = (await tab()) ?? {};
const session = createPageSession({
  tab,
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
  addressesHidden: true,
  saveMentions: (texts) => saveMentions(texts, store.entities),
  store,
  readHistoryForNews,
  ...words,
});
const panel = createPanelSession({
  session,
  runFollow,
  followFrame,
  pins: isPrivate ? ownPins() : sessionPins(memory),
  store,
  tell: createStoryTeller({ store, locale }),
  locale,
});

/** From a private window, its address says nothing of what it shows. */
async function openTimeline(state: TimelineState): Promise<void> {
  const search = await searchInAddress(formatState(state), isPrivate, (left) =>
    handOver(memory, left),
  );
  await tabs.create({ url: new URL(`/timeline.html${search}`, location.origin).href });
}

const actions: PanelViewActions = {
  ...panel.actions,
  cite,
  openTimeline: (state) => void openTimeline(state),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

const show = (state: PanelState): void =>
  mount(<Panel {...state} actions={actions} locale={locale} />, translate);

setPage(translate('extensionName'), locale);
followTheme(readSettings, watchSettings);
panel.subscribe(show);
watchSettings(session.refreshSoon);
watchUserData(session.refreshSoon);
memory.onChanged.addListener((changes) => {
  session.reportsChanged(changes);
  if (changesPins(changes)) panel.pinsChanged();
});
browser.permissions.onAdded.addListener(session.refreshSoon);
tabs.onUpdated.addListener(session.tabChanged);
if (!isPlainTab(location.search)) {
  tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) session.refreshSoon();
  });
}
await session.start();
