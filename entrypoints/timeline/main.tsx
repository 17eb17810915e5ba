// The timeline in its own tab: the whole dataset, with the user's choices in the address.
import { browser } from 'wxt/browser';
import { createExportActions } from '../../components/export/export-actions.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { readHistoryForNews } from '../../components/read-history/storage.ts';
import { readSettings, watchSettings } from '../../components/settings/storage.ts';
import { TimelinePage } from '../../components/timeline/timeline-page.tsx';
import { addressOrMemory } from '../../components/timeline-tab/address.ts';
import { tabTitle } from '../../components/timeline-tab/tab-title.ts';
import {
  createTimelineSession,
  type TimelineTab,
} from '../../components/timeline-tab/timeline-session.ts';
import { mount, setPage } from '../../components/ui/mount.tsx';
import { nextPaint } from '../../components/ui/next-paint.ts';
import { Loading, Notice } from '../../components/ui/notice.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { followTheme } from '../../components/ui/theme.ts';
import { watchUserData } from '../../components/user-data/changes.ts';
import { openBundledStore } from '../../data/store/bundled-store.ts';

const words = interfaceWords(browser.i18n);
const { translate: t, locale } = words;
const copy = (text: string) => navigator.clipboard.writeText(text);
const { cite, saveEvents } = createExportActions({ ...words, saveFile, copy });
const copyAddress = (search: string) =>
  copy(new URL(`/timeline.html${search}`, location.origin).href);

const place = await addressOrMemory(browser, location, history);
const session = createTimelineSession({
  onProblem: console.warn,
  store: openBundledStore(browser.runtime, console.warn),
  readHistoryForNews,
  nextPaint,
  locale,
  ...place,
});

function View({ data, choice, about }: TimelineTab) {
  switch (data.kind) {
    case 'opening':
      return null;
    case 'waiting':
      return <Loading text={t('popup_seeding')} />;
    case 'error':
      return (
        <Notice problem title={t('popup_errorTitle')} text={t('popup_errorText')}>
          <code>{data.message}</code>
          <button type="button" class="button" onClick={() => void session.start()}>
            {t('popup_tryAgain')}
          </button>
        </Notice>
      );
    case 'ready':
      return (
        <TimelinePage
          about={about}
          events={data.events}
          partial={data.partial}
          state={choice}
          locale={locale}
          cite={cite}
          copyAddress={copyAddress}
          onExport={saveEvents}
          onState={session.choose}
        />
      );
  }
}

function show(state: TimelineTab): void {
  setPage(tabTitle(state, place.discreet, t), locale);
  mount(<View {...state} />, t);
}

show(session.get());
followTheme(readSettings, watchSettings);
session.subscribe(show);
// A setting says whether news is kept.
watchSettings(() => void session.refreshNews());
watchUserData(() => void session.refreshNews());
window.addEventListener('pagehide', session.flushAddress);
await session.start();
