// The options page: joins the reader's settings, permissions and the dataset to their form.
import { browser } from 'wxt/browser';
import { interfaceLocale } from '../../components/i18n/interface-locale.ts';
import { translateWith } from '../../components/i18n/translate.ts';
import { type BackupProblem, readBackup, writeBackup } from '../../components/options/backup.ts';
import { type DatasetFacts, datasetFacts } from '../../components/options/facts.ts';
import type { NameRead } from '../../components/options/names-read.tsx';
import { Options } from '../../components/options/options.tsx';
import type { ReadHistory } from '../../components/read-history/read-history.ts';
import {
  addReadHistory,
  forgetHistory,
  forgetName,
  readHistory,
  watchReadHistory,
} from '../../components/read-history/storage.ts';
import { exportRejectedNames, importRejectedNames } from '../../components/rejected-names/file.ts';
import type { RejectedName } from '../../components/rejected-names/rejected-names.ts';
import {
  addRejectedNames,
  dropAllRejectedNames,
  dropRejectedName,
  readRejectedNames,
  watchRejectedNames,
} from '../../components/rejected-names/storage.ts';
import {
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../components/settings/storage.ts';
import { newsSitePatterns } from '../../components/sites/is-news-site.ts';
import { dropEverySite, dropSite, requestEverySite } from '../../components/sites/permissions.ts';
import { withRule } from '../../components/sites/rules.ts';
import { mount, setPage, setTheme } from '../../components/ui/mount.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import type { EntityId } from '../../data/model.ts';
import { assetAt, openStore } from '../../data/store/store.ts';

const t = translateWith((key, rest) => browser.i18n.getMessage(key as 'extensionName', rest));
const locale = interfaceLocale(browser.i18n.getUILanguage(), t('interfaceLanguage'));
const store = openStore({
  release: browser.runtime.getManifest().version,
  loadAsset: assetAt('/pack.json'),
  onProblem: console.warn,
});

let settings: Settings = await readSettings();
let wrongMarks: readonly RejectedName[] = await readRejectedNames();
let lastReads: ReadHistory = await readHistory();
let nameOf: ReadonlyMap<EntityId, string> = new Map();
let bytes: number | null = null;
let dataset: DatasetFacts | string | null = null;
let shortcuts: Record<string, string> | undefined;

function show(): void {
  setTheme(settings.theme);
  const { rules } = settings;
  const sites = Object.entries(rules.sites)
    .map(([site, rule]) => ({ site, on: rule === 'on' }))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
  mount(
    <Options
      settings={settings}
      onSettings={(patch) => void writeSettings(patch)}
      sites={sites}
      everySite={rules.everySite}
      onRule={(site, on) =>
        void writeSettings((now) => ({ rules: withRule(now.rules, site, on ? 'on' : 'off') }))
      }
      onForget={(site) => void dropSite(site)}
      onEverySite={(on) => void (on ? requestEverySite() : dropEverySite()).finally(show)}
      wrongMarks={{
        marks: wrongMarks,
        onUndo: (mark) => void dropRejectedName(mark),
        onUndoAll: () => void dropAllRejectedNames(),
        onExport: exportMarks,
        onImport: importMarks,
      }}
      kept={{
        read: namesRead(),
        bytes,
        news: settings.news,
        onNews: (on) => void setNews(on),
        onForget: forgetHistory,
        onForgetOne: (id) => void forgetName(id),
      }}
      backup={{ onExport: exportAll, onImport: importAll }}
      keyboard={shortcuts && { shortcuts, onChange: () => void changeShortcuts() }}
      dataset={dataset}
      onReset={reset}
      locale={locale}
    />,
    t,
  );
}

/** A name that the dataset no longer has goes by its id. */
const namesRead = (): NameRead[] =>
  [...lastReads]
    .map(([id, { last }]) => ({ id, name: nameOf.get(id) ?? id, day: last.day }))
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.name < b.name ? -1 : 1));

/** Off means off: what was kept goes too. */
async function setNews(on: boolean): Promise<void> {
  await writeSettings({ news: on });
  if (!on) await forgetHistory();
}

function exportMarks(): void {
  const day = new Date().toISOString().slice(0, 10);
  const name = `sidelight-wrong-marks-${day}.json`;
  saveFile({ name, type: 'application/json', text: exportRejectedNames(wrongMarks) });
}

async function importMarks(text: string) {
  const read = importRejectedNames(text);
  if ('problem' in read) return read;
  const added = await addRejectedNames(read.names);
  if (added !== null) return { added };
  const count = wrongMarks.length + read.names.length;
  return { problem: { kind: 'too-many', count } } as const;
}

function exportAll(): void {
  const name = `sidelight-settings-${new Date().toISOString().slice(0, 10)}.json`;
  saveFile({
    name,
    type: 'application/json',
    text: writeBackup({ settings, wrongMarks, lastReads }),
  });
}

/** A file grants nothing: every site is read only if the browser lets it be already. */
async function importAll(text: string): Promise<BackupProblem | null> {
  const read = readBackup(text);
  if ('problem' in read) return read.problem;
  const { version: _, rules, ...choices } = read.settings;
  if ((await addRejectedNames(read.wrongMarks)) === null) {
    return { kind: 'too-many', count: wrongMarks.length + read.wrongMarks.length };
  }
  await writeSettings((now) => ({
    ...choices,
    rules: { ...rules, everySite: rules.everySite && now.rules.everySite },
  }));
  await (choices.news ? addReadHistory(read.lastReads) : forgetHistory());
  return null;
}

/** Firefox for Android has no keyboard commands. */
async function readShortcuts(): Promise<void> {
  const commands = await browser.commands?.getAll();
  shortcuts =
    commands && Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
  show();
}

/** Firefox opens its page by a function, Chromium by its address. */
async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function loadDataset(): Promise<void> {
  try {
    const [info, entities, events, sources] = await Promise.all([
      store.info(),
      store.allEntities(),
      store.allEvents(),
      store.allSources(),
    ]);
    nameOf = new Map(entities.map(({ id, name }) => [id, name]));
    dataset = datasetFacts(info, { entities, events, sources }, locale);
    await measure();
  } catch (error) {
    dataset = String(error);
  }
  show();
}

/** What all of it takes on this machine. */
async function measure(): Promise<void> {
  bytes = (await navigator.storage.estimate()).usage ?? null;
  show();
}

/** Settings first: whatever fails after them, the reader's choices are gone as asked. */
async function reset(): Promise<void> {
  await browser.storage.local.clear();
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !newsSitePatterns().includes(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
  store.close();
  await deleteDatabase('sidelight');
  await loadDataset();
}

/** A connection elsewhere closes itself when it hears of this. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

setPage(t('options_title'), locale);
watchSettings((next) => {
  settings = next;
  show();
});
watchRejectedNames((next) => {
  wrongMarks = next;
  show();
});
watchReadHistory(
  () =>
    void readHistory().then((all) => {
      lastReads = all;
      show();
    }),
);
// They are changed elsewhere: in another tab, or over this page.
window.addEventListener('focus', () => void readShortcuts());
show();
await readShortcuts();
await loadDataset();
