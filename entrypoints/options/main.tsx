// The options page: shows the options session.
import { browser } from 'wxt/browser';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { deleteDatabase } from '../../components/options/delete-database.ts';
import { Options } from '../../components/options/options.tsx';
import { optionsProps } from '../../components/options/options-props.ts';
import {
  createOptionsSession,
  type OptionsSessionParts,
  type OptionsState,
} from '../../components/options/options-session.ts';
import * as history from '../../components/read-history/storage.ts';
import * as rejected from '../../components/rejected-names/storage.ts';
import { readSettings, watchSettings, writeSettings } from '../../components/settings/storage.ts';
import * as permissions from '../../components/sites/permissions.ts';
import { mount, setPage, setTheme } from '../../components/ui/mount.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { changeShortcuts, readShortcuts } from '../../components/ui/shortcuts.ts';
import { addUserData } from '../../components/user-data/add-user-data.ts';
import { watchUserData } from '../../components/user-data/changes.ts';
import { openBundledStore } from '../../data/store/bundled-store.ts';

const { translate, locale } = interfaceWords(browser.i18n);
const openTab = (url: string) => browser.tabs.create({ url });

const parts: OptionsSessionParts = {
  store: openBundledStore(browser.runtime, console.warn),
  readSettings,
  writeSettings,
  clearSettings: () => browser.storage.local.clear(),
  readRejectedNames: rejected.readRejectedNames,
  addUserData,
  dropRejectedName: rejected.dropRejectedName,
  dropAllRejectedNames: rejected.dropAllRejectedNames,
  readHistory: history.readHistory,
  forgetName: history.forgetName,
  forgetHistory: history.forgetHistory,
  dropSite: permissions.dropSite,
  requestEverySite: permissions.requestEverySite,
  dropEverySite: permissions.dropEverySite,
  dropGrantedSites: permissions.dropGrantedSites,
  readShortcuts: () => readShortcuts(browser.commands),
  changeShortcuts: () => changeShortcuts(browser.commands, openTab),
  measure: async () => (await navigator.storage.estimate()).usage ?? null,
  deleteDatabase: () => deleteDatabase('sidelight'),
  saveFile,
  locale,
};
const session = createOptionsSession(parts);

function show(state: OptionsState): void {
  setTheme(state.settings.theme);
  mount(<Options {...optionsProps(state, session, parts)} />, translate);
}

setPage(translate('options_title'), locale);
await session.open();
session.subscribe(show);
watchSettings(session.settingsChanged);
watchUserData(() => void session.userDataChanged());
window.addEventListener('focus', () => void session.readShortcuts());
show(session.get());
await session.load();
