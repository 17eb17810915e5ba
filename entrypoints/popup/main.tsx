// The popup: shows the session of the page in front.
import { type Browser, browser } from 'wxt/browser';
import { createExportActions } from '../../components/export/export-actions.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { pageSessionIn } from '../../components/page-session/in-browser.ts';
import type { PageState } from '../../components/page-session/model.ts';
import { isPlainTab, tabToShow } from '../../components/page-session/tab-to-show.ts';
import { fitToWindow } from '../../components/popup/fit-window.ts';
import { Popup, type PopupActions } from '../../components/popup/popup.tsx';
import { readSettings, watchSettings } from '../../components/settings/storage.ts';
import { hasPanel, openPanel } from '../../components/tabs/open-panel.ts';
import { openTimeline } from '../../components/timeline-tab/open-timeline.ts';
import { mount, setPage } from '../../components/ui/mount.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { readShortcuts } from '../../components/ui/shortcuts.ts';
import { followTheme } from '../../components/ui/theme.ts';
import { openBundledStore } from '../../data/store/bundled-store.ts';

const words = interfaceWords(browser.i18n);
const { translate, locale } = words;
const store = openBundledStore(browser.runtime, console.warn);
const { cite, saveEvents, saveMentions } = createExportActions({
  ...words,
  saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
});

const tab = tabToShow<Browser.tabs.Tab>(location.search, browser.tabs);
const session = pageSessionIn(browser, {
  tab,
  store,
  saveMentions: (texts) => saveMentions(texts, store.entities),
  ...words,
});

/** Known before the click: what is waited for in it would take the click away from the browser. */
let windowId: number | undefined;
tab().then((shown) => {
  windowId = shown?.windowId;
}, console.warn);

/** The popup has done its work once another view is open. */
function closeAfter(opening: Promise<void>): void {
  const close = () => isPlainTab(location.search) || window.close();
  opening.then(close).catch(console.warn);
}

const actions: PopupActions = {
  ...session.actions,
  cite,
  onExport: saveEvents,
  openTimeline: (state) => closeAfter(tab().then((beside) => openTimeline(browser, state, beside))),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openPanel: hasPanel(browser)
    ? // Firefox needs no window.
      () => closeAfter(openPanel(browser, windowId ?? browser.windows.WINDOW_ID_CURRENT))
    : undefined,
};

// Read before the names are: a screen reader is told of both at once. Firefox for Android has no keys.
const keys = await readShortcuts(browser.commands).catch(() => undefined);

const show = (state: PageState): void =>
  mount(
    <Popup {...state} actions={actions} nextKeys={keys?.['next-mention']} locale={locale} />,
    translate,
  );

setPage(translate('extensionName'), locale);
fitToWindow(window);
followTheme(readSettings, watchSettings);
session.subscribe(show);
await session.start();
