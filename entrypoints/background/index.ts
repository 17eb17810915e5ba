// The background: answers messages, and keeps registrations and badges up to date. Every listener is
// added synchronously in `main`: an event that wakes the worker would be lost to one added later.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { markStyle } from '../../components/annotator/mark/style.ts';
import { lazyWords } from '../../components/i18n/interface-words.ts';
import { cardAnswers } from '../../components/lookup/card-answers.ts';
import { explainName } from '../../components/lookup/explain-name.ts';
import { createPackLookup } from '../../components/lookup/pack-lookup.ts';
import { isPrivate } from '../../components/lookup/private-sender.ts';
import { rejectName, restoreName, type Sender } from '../../components/lookup/reject-name.ts';
import { senderSite } from '../../components/lookup/sender-site.ts';
import { switchSite } from '../../components/lookup/switch-site.ts';
import { createTurns, MESSAGE_COST } from '../../components/lookup/turns.ts';
import { answerInBackground, type Bound } from '../../components/messaging/background.ts';
import { createVisitRecorder } from '../../components/read-history/visit-recorder.ts';
import { readSettings, writeSettings } from '../../components/settings/storage.ts';
import {
  registerGrantedSites,
  runArticle,
  runCard,
  runPage,
  styleDocument,
} from '../../components/sites/content-script.ts';
import { afterInstall } from '../../components/sites/install.ts';
import { isNewsSite } from '../../components/sites/is-news-site.ts';
import { watchPermissions } from '../../components/sites/permissions.ts';
import { hostOfSender } from '../../components/sites/sender-host.ts';
import { siteOfHost } from '../../components/sites/site-to-switch.ts';
import { passCommand } from '../../components/tabs/commands.ts';
import { frameState } from '../../components/tabs/frame-states.ts';
import { gateAnswer } from '../../components/tabs/gate-answer.ts';
import { openPanel } from '../../components/tabs/open-panel.ts';
import { createPageReports } from '../../components/tabs/page-reports.ts';
import { createPageScripts } from '../../components/tabs/page-scripts.ts';
import { refreshPages } from '../../components/tabs/refresh-pages.ts';
import { tabAnswers } from '../../components/tabs/tab-answers.ts';
import { forgetTab } from '../../components/timeline-tab/hand-over.ts';
import { openTimeline } from '../../components/timeline-tab/open-timeline.ts';
import { openUserData } from '../../components/user-data/user-data.ts';
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
    const { translate, locale } = lazyWords(browser);
    const turns = createTurns();
    const detectLanguage = async (text: string) => i18n.detectLanguage(text);
    const dataset = createPackLookup({
      ...{ store, detectLanguage, translate, locale, turns },
      onProblem: warn,
    });
    const reports = createPageReports(browser.storage.session);
    const version = async () => (await store.info()).version;
    const { matcher } = dataset;
    const bounded: Bound = (sender, handle) => turns.answer(sender, MESSAGE_COST, handle);
    const userData = openUserData({
      local: browser.storage.local,
      session: browser.storage.session,
      refreshPages: () => refreshPages(() => tabs.query({ discarded: false })),
      onProblem: warn,
    });
    const keepRead = createVisitRecorder({
      version,
      isKnown: async (id) => (await dataset.known([id])).has(id),
      record: userData.reads.record,
      now,
    });
    const rejecting = {
      matcher,
      entities: store.entities,
      siteOf: senderSite({
        hostOf: hostOfSender,
        readSettings,
        siteOfHost,
        ownHost: new URL(ownOrigin).hostname,
      }),
      namesOf: (sender: Sender) => userData.namesOf(isPrivate(sender)),
      changed: userData.changed,
      now,
    };

    const ofTabs = tabAnswers({
      reports,
      button: browser.action,
      frameState,
      runCard,
      runArticle,
      known: dataset.known,
      openTimeline: (state, tab) => openTimeline(browser, state, tab),
    });
    const pageScripts = createPageScripts({
      runPage,
      styleMarks: (document, on) => styleDocument(markStyle, document, on),
      ownOrigin,
    });

    answerInBackground(bounded, {
      ...ofTabs,
      ...pageScripts,
      gate: gateAnswer({
        isAbout: dataset.isAbout,
        openPage: pageScripts['open-page'],
        styleMarks: pageScripts['style-marks'],
        report: ofTabs.report,
      }),
      find: (message, sender) =>
        dataset.find(message, sender, userData.rejectedOn(hostOfSender(sender), isPrivate(sender))),
      ...cardAnswers({ cards: dataset.cards, history: userData.reads.forNews, keepRead, now }),
      explain: explainName({
        ...rejecting,
        ...{ translate, locale, turns },
      }),
      'reject-name': rejectName(rejecting),
      'restore-name': restoreName(rejecting),
      'switch-site': switchSite({ siteOf: rejecting.siteOf, isNewsSite, writeSettings }),
      ...userData.answers,
    });

    watchPermissions(warn);
    tabs.onRemoved.addListener((tabId) => {
      turns.dropTab(tabId);
      reports.dropTab(tabId).catch(warn);
      forgetTab(browser.storage.session, tabId).catch(warn);
    });
    // Firefox for Android has no windows, and no keyboard commands.
    browser.windows?.onRemoved.addListener(() => {
      browser.windows.getAll().then(userData.forgetPrivate).catch(warn);
    });
    const open = (windowId: number) => openPanel(browser, windowId);
    browser.commands?.onCommand.addListener((command, tab) => {
      passCommand(command, tab, { reports, activeTab, openPanel: open }).catch(warn);
    });
    runtime.onStartup.addListener(() => void registerGrantedSites().catch(warn));
    runtime.onInstalled.addListener(({ reason }) => {
      dataset.prepare().catch(warn);
      userData.prepare().catch(warn);
      afterInstall(reason).catch(warn);
    });
  },
});
