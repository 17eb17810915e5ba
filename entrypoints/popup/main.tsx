// The popup: joins the page in front, the reader's rules and the dataset to what is shown.
import { browser } from 'wxt/browser';
import { formatEdtf } from '../../components/dates/index.ts';
import { interfaceLocale } from '../../components/i18n/interface-locale.ts';
import { translateWith } from '../../components/i18n/translate.ts';
import { send, sendToFrame } from '../../components/messaging/send.ts';
import { showMarks } from '../../components/messaging/show-marks.ts';
import {
  arrivalAt,
  frameAt,
  type PageStatus,
  pageStatus,
} from '../../components/popup/page-status.ts';
import { Popup, type PopupActions, type PopupData } from '../../components/popup/popup.tsx';
import { keepInRoom } from '../../components/popup/room.ts';
import { baselinesOf, dayOf, withNews } from '../../components/read-history/read-history.ts';
import { readHistoryForNews, watchReadHistory } from '../../components/read-history/storage.ts';
import {
  defaultSettings,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../components/settings/storage.ts';
import { runOnce } from '../../components/sites/content-script.ts';
import { isNewsSite } from '../../components/sites/is-news-site.ts';
import { hasAccess, requestEverySite, requestSite } from '../../components/sites/permissions.ts';
import { isOn, withRule } from '../../components/sites/rules.ts';
import { siteToSwitch } from '../../components/sites/site-to-switch.ts';
import { eventsOfNames, firstEventsOfNames } from '../../components/timeline/data/load.ts';
import { formatState } from '../../components/timeline/data/state.ts';
import type { TimelineEvent } from '../../components/timeline/model.ts';
import { mount, setPage, setTheme } from '../../components/ui/mount.tsx';
import { nextPaint } from '../../components/ui/next-paint.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { assetAt, openStore } from '../../data/store/store.ts';

const t = translateWith((key, rest) => browser.i18n.getMessage(key as 'extensionName', rest));
const locale = interfaceLocale(browser.i18n.getUILanguage(), t('interfaceLanguage'));
const store = openStore({
  release: browser.runtime.getManifest().version,
  loadAsset: assetAt('/pack.json'),
  onProblem: console.warn,
});

// `?tab=7` makes this page, opened as a plain tab, speak of tab 7: the browsers' drivers can open
// a tab and not a popup. A popup itself has no query and speaks of the tab in front. Opening a popup
// also shows it that tab's address (activeTab); a tab has to be told, where nothing else grants it.
const query = new URLSearchParams(location.search);
const asked = query.get('tab');

let tabId = -1;
let settings: Settings = defaultSettings;
let status: PageStatus | null = null;
let data: PopupData = { kind: 'loading' };
let trouble: string | undefined;

const show = (): void =>
  mount(
    <Popup
      status={status}
      marks={{ choice: settings, onShow: (shown) => attempt(showMarksOfPage(shown)) }}
      data={data}
      actions={actions}
      locale={locale}
      trouble={trouble}
    />,
    t,
  );

async function tabInFront() {
  if (asked) return browser.tabs.get(Number(asked));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function readStatus(): Promise<PageStatus> {
  const [tab, kept] = await Promise.all([tabInFront(), readSettings()]);
  tabId = tab?.id ?? -1;
  settings = kept;
  const { rules } = settings;
  const { frames } = await send('page-state', { tabId });
  const url = tab?.url ?? query.get('url') ?? frames[0]?.page.url;
  const host = url && /^https?:/.test(url) ? new URL(url).hostname : '';
  return pageStatus({
    url,
    site: siteToSwitch(host, { isNewsSite, ruled: Object.keys(rules.sites) }),
    permitted: host !== '' && (await hasAccess(url as string)),
    on: isOn(host, rules, isNewsSite),
    loading: tab?.status === 'loading',
    frames,
  });
}

let loadedNames: string | undefined;
let loadedEvents: readonly TimelineEvent[] = [];
let loadedNews = '';

/** The events of the page's names, anew only when the names or what is new of them changed. */
async function loadData(): Promise<void> {
  const ids = status?.kind === 'on' ? status.names.map(({ id }) => id) : [];
  const key = ids.join(' ');
  try {
    const isFirst = data.kind === 'loading' && status?.kind === 'on' && ids.length > 0;
    const date = status?.kind === 'on' ? status.date : null;
    const [reads, { checked }, first] = await Promise.all([
      readHistoryForNews(),
      store.info(),
      isFirst ? firstEventsOfNames(store, ids, date, locale) : [],
    ]);
    const baselines = baselinesOf(reads, dayOf(new Date()));
    const news = JSON.stringify([...baselines]);
    if (data.kind === 'ready' && !data.partial && key === loadedNames && news === loadedNews)
      return;
    // Another look at the page may have brought all of them meanwhile.
    if (first.length > 0 && data.kind === 'loading') {
      const events = withNews(first, baselines);
      data = { kind: 'ready', events, partial: true, known: 0, checked };
      show();
      await nextPaint();
    }
    if (data.kind !== 'ready' || data.partial || key !== loadedNames) {
      loadedEvents = ids.length ? await eventsOfNames(store, ids, locale) : [];
      frameTexts = undefined;
    }
    const known = ids.length ? 0 : (await store.allEntities()).length;
    loadedNames = key;
    loadedNews = news;
    data = { kind: 'ready', events: withNews(loadedEvents, baselines), known, checked };
  } catch (error) {
    data = { kind: 'error', message: String(error) };
  }
}

/** Less is no wait that a reader has to be told of. */
const WAIT_MS = 250;

/** From now on; a wait that is over by then was none. */
function startWaiting(): void {
  data = { kind: 'loading' };
  setTimeout(() => {
    if (data.kind !== 'loading') return;
    data = { kind: 'loading', slow: true };
    show();
  }, WAIT_MS);
}

async function refresh(): Promise<void> {
  try {
    status = await readStatus();
  } catch (error) {
    trouble = t('popup_failed', String(error));
  }
  show();
  await loadData();
  show();
}

/** Says what went wrong with what the reader asked for; a refusal is an answer too. */
function attempt(work: Promise<boolean | unknown>): void {
  trouble = undefined;
  work
    .then(
      (granted) => {
        if (granted === false) trouble = t('popup_refused');
      },
      (error) => {
        trouble = t('popup_failed', error instanceof Error ? error.message : String(error));
      },
    )
    .finally(() => void refresh());
}

const siteInFront = (): string => (status && 'site' in status ? status.site : '');

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, location.origin).href });
  if (!asked) window.close();
}

/** The page reports what is shown then, which this window hears of. */
async function showMarksOfPage(shown: boolean): Promise<void> {
  const { frames } = await send('page-state', { tabId });
  const read = frames.filter(({ page }) => page.status === 'on');
  const ids = read.map(({ frameId }) => frameId);
  if ((await showMarks(tabId, ids, shown)) === null) throw new Error(t('popup_jumpFailed'));
}

/** Asked for when it is used: the popup opens without it. */
const loadExport = () => import('../../components/export/index.ts');

/** The texts of the page's frames with the names in them; a frame that is gone is left out. */
async function readFrames() {
  const { frames } = await send('page-state', { tabId });
  const texts = await Promise.all(
    frames
      .filter(({ page }) => page.status === 'on')
      .map(async ({ frameId, page: { url, title } }) => {
        try {
          return [{ ...(await sendToFrame(tabId, frameId, 'mentions', {})), frameId, url, title }];
        } catch {
          return [];
        }
      }),
  );
  return texts.flat();
}

/** Read when the first event is opened, and again when the page's names have changed. */
let frameTexts: ReturnType<typeof readFrames> | undefined;

const actions: PopupActions = {
  once: () => attempt(runOnce(tabId)),
  always: () => attempt(requestSite(siteInFront())),
  everySite: () => attempt(requestEverySite()),
  switchSite: (on) => {
    const site = siteInFront();
    attempt(writeSettings(({ rules }) => ({ rules: withRule(rules, site, on ? 'on' : 'off') })));
  },
  reload: () => attempt(browser.tabs.reload(tabId)),
  async jump(name, position) {
    const frameId = frameAt(name, position);
    if (frameId === undefined) return null;
    try {
      const { ok, index, text } = await sendToFrame(tabId, frameId, 'jump', { entity: name.id });
      return ok ? { position: arrivalAt(name, frameId, index), text } : null;
    } catch {
      return null;
    }
  },
  openTimeline: (state) => void openTab(`/timeline.html${formatState(state)}`),
  async cite(event, format) {
    const { writeCitation } = await loadExport();
    await navigator.clipboard.writeText(writeCitation(event, format, locale));
  },
  async onExport(events, format) {
    const { writeEvents } = await loadExport();
    const title = `${t('extensionName')} · ${t('timeline_title')}`;
    const formatDate = (date: string) => formatEdtf(date, locale, { style: 'long' });
    const sourcesDiffer = t('timeline_sourcesDiffer');
    const options = { title, now: new Date(), formatDate, sourcesDiffer };
    saveFile(await writeEvents(events, format, options));
  },
  async saveMentions() {
    const [texts, { writeAnnotations }] = await Promise.all([readFrames(), loadExport()]);
    const ids = texts.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities));
    const names = await store.entities([...new Set(ids)]);
    const newId = () => crypto.randomUUID();
    const text = writeAnnotations(texts, { names, now: new Date(), newId });
    saveFile({ name: 'sidelight-mentions.jsonld', type: 'application/ld+json', text });
  },
  async passagesOf(event) {
    frameTexts ??= readFrames();
    const { passagesOf } = await import('../../components/timeline/data/passages.ts');
    return (await frameTexts).flatMap((frame) =>
      passagesOf(event, frame).map((passage) => ({ ...passage, frameId: frame.frameId })),
    );
  },
  async onPassage({ entity, index, frameId = 0 }) {
    try {
      return (await sendToFrame(tabId, frameId, 'jump', { entity, index })).ok;
    } catch {
      return false;
    }
  },
  openOptions: () => void browser.runtime.openOptionsPage(),
  retry: () => {
    startWaiting();
    show();
    void refresh();
  },
};

setPage(t('extensionName'), locale);
keepInRoom(window);
startWaiting();
// Opens the database meanwhile; what is wrong with it is told where its answer is wanted.
store.info().catch(() => {});
readSettings().then(({ theme }) => setTheme(theme), console.error);
// The page may still be read while the popup is open, and the switch may be turned elsewhere.
let soon: ReturnType<typeof setTimeout> | undefined;
function refreshSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void refresh(), 60);
}
watchSettings((settings) => {
  setTheme(settings.theme);
  refreshSoon();
});
watchReadHistory(refreshSoon);
browser.storage.session.onChanged.addListener(refreshSoon);
browser.permissions.onAdded.addListener(refreshSoon);
browser.tabs.onUpdated.addListener((id) => {
  if (id === tabId) refreshSoon();
});
await refresh();
