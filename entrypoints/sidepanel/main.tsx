// The side panel: shows the session of the page in front, and keeps beside it what the user reads on with.
import { type Browser, browser } from 'wxt/browser';
import { createExportActions } from '../../components/export/export-actions.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { followFrame } from '../../components/messaging/follow.ts';
import { pageSessionIn } from '../../components/page-session/in-browser.ts';
import { createStoryTeller } from '../../components/page-session/story-teller.ts';
import { isPlainTab, tabToShow } from '../../components/page-session/tab-to-show.ts';
import { Panel, type PanelViewActions } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/panel-session/model.ts';
import { createPanelSession } from '../../components/panel-session/panel-session.ts';
import { changesPins, ownPins, sessionPins } from '../../components/panel-session/pin-storage.ts';
import { readSettings, watchSettings } from '../../components/settings/storage.ts';
import { inTurn } from '../../components/settings/stored-item.ts';
import { runFollow } from '../../components/sites/content-script.ts';
import { openTimeline } from '../../components/timeline-tab/open-timeline.ts';
import { mount, setPage } from '../../components/ui/mount.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { followTheme } from '../../components/ui/theme.ts';
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
const tab = tabToShow<Browser.tabs.Tab>(location.search, tabs);
const { incognito: isPrivate = false, windowId } = (await tab()) ?? {};
const session = pageSessionIn(browser, {
  tab,
  store,
  addressesHidden: true,
  saveMentions: (texts) => saveMentions(texts, store.entities),
  ...words,
});
const panel = createPanelSession({
  session,
  runFollow,
  followFrame,
  pins: isPrivate ? ownPins() : sessionPins(memory, inTurn),
  store,
  tell: createStoryTeller({ store, locale }),
  locale,
});

const actions: PanelViewActions = {
  ...panel.actions,
  cite,
  openTimeline: (state) =>
    void tab()
      .then((beside) => openTimeline(browser, state, beside))
      .catch(console.warn),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

const show = (state: PanelState): void =>
  mount(<Panel {...state} actions={actions} locale={locale} />, translate);

setPage(translate('extensionName'), locale);
followTheme(readSettings, watchSettings);
panel.subscribe(show);
memory.onChanged.addListener((changes) => changesPins(changes) && panel.pinsChanged());
if (!isPlainTab(location.search)) {
  tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) session.refreshSoon();
  });
}
await session.start();
