// The timeline in its own tab: the whole dataset, with the reader's choices in the address.
import { browser } from 'wxt/browser';
import { formatEdtf } from '../../components/dates/index.ts';
import { interfaceLocale } from '../../components/i18n/interface-locale.ts';
import { translateWith } from '../../components/i18n/translate.ts';
import { mount, setPage, setTheme } from '../../components/look/mount.tsx';
import { Notice, Waiting } from '../../components/look/notice.tsx';
import { saveFile } from '../../components/look/save-file.ts';
import { readSettings, watchSettings } from '../../components/site/storage.ts';
import { everyEvent } from '../../components/timeline/load.ts';
import type { TimelineEvent, TimelineState } from '../../components/timeline/model.ts';
import { formatState, parseState } from '../../components/timeline/state.ts';
import { TimelinePage } from '../../components/timeline/timeline-page.tsx';
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
});

function show(events: readonly TimelineEvent[], state: TimelineState): void {
  mount(
    <TimelinePage
      events={events}
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
        history.replaceState(null, '', `${location.pathname}${formatState(next)}`);
        show(events, next);
      }}
    />,
    t,
  );
}

async function start(): Promise<void> {
  mount(<Waiting text={t('popup_seeding')} />, t);
  try {
    show(await everyEvent(store, locale), parseState(location.search));
  } catch (error) {
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
watchSettings(({ theme }) => setTheme(theme));
await start();
