// The timeline in its own tab: the whole dataset, with the reader's choices in the address.
import { browser } from 'wxt/browser';
import { formatEdtf } from '../../components/dates/index.ts';
import { interfaceLocale } from '../../components/i18n/interface-locale.ts';
import { translateWith } from '../../components/i18n/translate.ts';
import {
  type Baselines,
  baselinesOf,
  dayOf,
  withNews,
} from '../../components/read-history/read-history.ts';
import { readHistoryForNews, watchReadHistory } from '../../components/read-history/storage.ts';
import { readSettings, watchSettings } from '../../components/settings/storage.ts';
import { everyEvent, firstEvents } from '../../components/timeline/data/load.ts';
import { formatState, narrows, parseState } from '../../components/timeline/data/state.ts';
import type { TimelineEvent, TimelineState } from '../../components/timeline/model.ts';
import { TimelinePage } from '../../components/timeline/timeline-page.tsx';
import { mount, setPage, setTheme } from '../../components/ui/mount.tsx';
import { nextPaint } from '../../components/ui/next-paint.ts';
import { Loading, Notice } from '../../components/ui/notice.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { assetAt, openStore } from '../../data/store/store.ts';

const t = translateWith((key, rest) => browser.i18n.getMessage(key as 'extensionName', rest));
const locale = interfaceLocale(browser.i18n.getUILanguage(), t('interfaceLanguage'));
const store = openStore({
  release: browser.runtime.getManifest().version,
  loadAsset: assetAt('/pack.json'),
  onProblem: console.warn,
});

/** Asked for when it is used: the page opens without it. */
const loadExport = () => import('../../components/export/index.ts');

const exportOptions = () => ({
  title: `${t('extensionName')} · ${t('timeline_title')}`,
  now: new Date(),
  formatDate: (date: string) => formatEdtf(date, locale, { style: 'long' }),
  sourcesDiffer: t('timeline_sourcesDiffer'),
});

let state: TimelineState = parseState(location.search);

/** Firefox and Safari throw where an address changes at every letter and every step of a handle. */
const ADDRESS_REST_MS = 250;
let addressTimer = 0;

function keepInAddress(): void {
  if (addressTimer === 0) return;
  clearTimeout(addressTimer);
  addressTimer = 0;
  history.replaceState(null, '', `${location.pathname}${formatState(state)}`);
}

function show(events: readonly TimelineEvent[], partial: boolean): void {
  mount(
    <TimelinePage
      events={events}
      partial={partial}
      state={state}
      locale={locale}
      cite={async (event, format) => {
        const { writeCitation } = await loadExport();
        await navigator.clipboard.writeText(writeCitation(event, format, locale));
      }}
      onExport={async (chosen, format) => {
        const { writeEvents } = await loadExport();
        saveFile(await writeEvents(chosen, format, exportOptions()));
      }}
      onState={(next) => {
        state = next;
        clearTimeout(addressTimer);
        addressTimer = window.setTimeout(keepInAddress, ADDRESS_REST_MS);
        show(events, partial);
      }}
    />,
    t,
  );
}

/** Less is no wait that a reader has to be told of. */
const WAIT_MS = 250;

let everyEventHere: readonly TimelineEvent[] | undefined;
/** One object for as long as it says the same: the timeline filters anew for a new list only. */
let baselines: Baselines = new Map();

const readBaselines = async (): Promise<Baselines> =>
  baselinesOf(await readHistoryForNews(), dayOf(new Date()));

/** What the reader has read, or forgotten, meanwhile in another tab. */
async function refreshNews(): Promise<void> {
  const before = JSON.stringify([...baselines]);
  baselines = await readBaselines();
  if (!everyEventHere || JSON.stringify([...baselines]) === before) return;
  show(withNews(everyEventHere, baselines), false);
}

async function start(): Promise<void> {
  const waiting = setTimeout(() => mount(<Loading text={t('popup_seeding')} />, t), WAIT_MS);
  try {
    const reading = readBaselines().catch(() => baselines);
    if (!narrows(state)) {
      const first = await firstEvents(store, state.date, locale);
      baselines = await reading;
      clearTimeout(waiting);
      show(withNews(first, baselines), true);
      await nextPaint();
    }
    everyEventHere = await everyEvent(store, locale);
    baselines = await reading;
    clearTimeout(waiting);
    show(withNews(everyEventHere, baselines), false);
  } catch (error) {
    clearTimeout(waiting);
    mount(
      <Notice problem title={t('popup_errorTitle')} text={t('popup_errorText')}>
        <code>{String(error)}</code>
        <button type="button" class="button" onClick={() => void start()}>
          {t('popup_tryAgain')}
        </button>
      </Notice>,
      t,
    );
  }
}

setPage(`${t('timeline_title')} · ${t('extensionName')}`, locale);
readSettings().then(({ theme }) => setTheme(theme), console.error);
watchSettings(({ theme }) => {
  setTheme(theme);
  void refreshNews();
});
watchReadHistory(() => void refreshNews());
window.addEventListener('pagehide', keepInAddress);
await start();
