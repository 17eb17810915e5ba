// The background: answers messages, and keeps registrations and badges up to date. Every listener is
// added synchronously in `main`: an event that wakes the worker would be lost to one added later.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { markStyle } from '../../components/annotator/mark/style.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { explainName } from '../../components/lookup/explain-name.ts';
import { createPackLookup } from '../../components/lookup/pack-lookup.ts';
import { rejectName, restoreName } from '../../components/lookup/reject-name.ts';
import { createTurns, MESSAGE_COST } from '../../components/lookup/turns.ts';
import { answerInBackground, type Bound } from '../../components/messaging/background.ts';
import { baselinesOf, dayOf } from '../../components/read-history/read-history.ts';
import { readHistoryForNews, recordVisit } from '../../components/read-history/storage.ts';
import { createVisitRecorder } from '../../components/read-history/visit-recorder.ts';
import { addRejectedName, dropRejectedName } from '../../components/rejected-names/storage.ts';
import { readSettings } from '../../components/settings/storage.ts';
import {
  registerGrantedSites,
  runCard,
  styleDocument,
} from '../../components/sites/content-script.ts';
import { afterInstall } from '../../components/sites/install.ts';
import { watchPermissions } from '../../components/sites/permissions.ts';
import { siteOfHost } from '../../components/sites/site-to-switch.ts';
import { passCommand } from '../../components/tabs/commands.ts';
import { frameState } from '../../components/tabs/frame-states.ts';
import { createPageReports } from '../../components/tabs/page-reports.ts';
import { tabAnswers } from '../../components/tabs/tab-answers.ts';
import { openBundledStore } from '../../data/store/bundled-store.ts';

const warn = (problem: unknown) => console.warn('Sidelight:', problem);
const now = () => new Date();

async function activeTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

export default defineBackground({
  type: 'module',
  main() {
    const { runtime, tabs, i18n } = browser;
    const ownOrigin = runtime.getURL('/');
    const store = openBundledStore(runtime, warn);
    const { translate } = interfaceWords(i18n);
    const locale = () => interfaceWords(i18n).locale;
    const turns = createTurns();
    const detectLanguage = async (text: string) => i18n.detectLanguage(text);
    const dataset = createPackLookup({
      ...{ store, detectLanguage, translate, locale, turns },
      onProblem: warn,
    });
    const reports = createPageReports(browser.storage.session);
    const version = async () => (await store.info()).version;
    const keepRead = createVisitRecorder({ version, record: recordVisit, now });
    const { matcher } = dataset;
    const bounded: Bound = (sender, handle) => turns.answer(sender, MESSAGE_COST, handle);

    answerInBackground(bounded, {
      ...tabAnswers({
        reports,
        button: browser.action,
        frameState,
        runCard,
        known: dataset.known,
        styleMarks: (document, on) => styleDocument(markStyle, document, on),
        timeline: {
          address: runtime.getURL('/timeline.html'),
          createTab: (tab) => tabs.create(tab),
        },
        ownOrigin,
      }),
      find: dataset.find,
      cards: async (message, sender) =>
        dataset.cards(
          message,
          sender,
          baselinesOf(await readHistoryForNews(message.entities), dayOf(now())),
        ),
      async read({ entity }, { tab }) {
        if ((await dataset.known([entity])).has(entity)) {
          await keepRead(entity, { private: tab?.incognito ?? false });
        }
        return { ok: true };
      },
      explain: explainName({
        matcher,
        readSettings,
        siteOfHost,
        ownHost: new URL(ownOrigin).hostname,
        translate,
        locale,
      }),
      'reject-name': rejectName({ matcher, add: addRejectedName, now }),
      'restore-name': restoreName({ drop: dropRejectedName }),
    });

    watchPermissions(warn);
    tabs.onRemoved.addListener((tabId) => {
      turns.dropTab(tabId);
      reports.dropTab(tabId).catch(warn);
    });
    // Firefox for Android has no keyboard commands.
    browser.commands?.onCommand.addListener((command, tab) => {
      passCommand(command, tab?.id, { reports, activeTab }).catch(warn);
    });
    runtime.onStartup.addListener(() => void registerGrantedSites().catch(warn));
    runtime.onInstalled.addListener(({ reason }) => {
      dataset.prepare().catch(warn);
      afterInstall(reason).catch(warn);
    });
  },
});
