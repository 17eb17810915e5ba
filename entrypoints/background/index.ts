// Opens the store, answers messages, keeps registrations and the badge. Every listener is added
// synchronously in `main`: an event that wakes the worker would be lost to one added later.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { interfaceLocale } from '../../components/i18n/interface-locale.ts';
import { translateWith } from '../../components/i18n/words.ts';
import { createDataset } from '../../components/lookup/dataset.ts';
import { createNames } from '../../components/lookup/name-actions.ts';
import { answerInBackground } from '../../components/messaging/background.ts';
import { baselinesOf, dayOf } from '../../components/read-history/read-history.ts';
import { readHistoryForNews, recordVisit } from '../../components/read-history/storage.ts';
import { createVisitRecorder } from '../../components/read-history/visit-recorder.ts';
import { addRejectedName, dropRejectedName } from '../../components/rejected-names/storage.ts';
import { readSettings } from '../../components/settings/storage.ts';
import { registerGrantedSites, runCard } from '../../components/sites/content-script.ts';
import { afterInstall } from '../../components/sites/install.ts';
import { isNewsSite } from '../../components/sites/is-news-site.ts';
import { watchPermissions } from '../../components/sites/permissions.ts';
import { siteToSwitch } from '../../components/sites/site-to-switch.ts';
import { paintButton } from '../../components/tabs/badge.ts';
import { passCommand } from '../../components/tabs/commands.ts';
import { frameState } from '../../components/tabs/frame-states.ts';
import { openTimeline } from '../../components/tabs/open-timeline.ts';
import { createPageReports } from '../../components/tabs/page-reports.ts';
import { assetAt, openStore } from '../../data/store/store.ts';

const warn = (problem: unknown) => console.warn('Sidelight:', problem);

/** As the popup's switch has it: one site for all its hosts. The extension's own pages have none. */
async function siteOf(host: string): Promise<string | null> {
  if (host === '' || host === new URL(browser.runtime.getURL('/')).hostname) return null;
  const { rules } = await readSettings();
  return siteToSwitch(host, { isNewsSite, ruled: Object.keys(rules.sites) });
}

export default defineBackground({
  type: 'module',
  main() {
    const store = openStore({
      release: browser.runtime.getManifest().version,
      loadAsset: assetAt(browser.runtime.getURL('/pack.json')),
      onProblem: warn,
    });
    const translate = translateWith((key, rest) =>
      browser.i18n.getMessage(key as 'extensionName', rest),
    );
    const dataset = createDataset(
      store,
      async (text) => browser.i18n.detectLanguage(text),
      translate,
    );
    const reports = createPageReports(browser.storage.session);
    const names = createNames({
      matcher: dataset.matcher,
      siteOf,
      add: addRejectedName,
      drop: dropRejectedName,
      translate,
      locale: () => interfaceLocale(browser.i18n.getUILanguage(), translate('interfaceLanguage')),
      now: () => new Date(),
    });

    const keepRead = createVisitRecorder({
      version: async () => (await store.info()).version,
      record: recordVisit,
      now: () => new Date(),
    });

    answerInBackground({
      find: dataset.find,
      cards: async (message) =>
        dataset.cards(
          message,
          baselinesOf(await readHistoryForNews(message.entities), dayOf(new Date())),
        ),
      read: async ({ entity }, { tab }) => {
        await keepRead(entity, { private: tab?.incognito ?? false });
        return { ok: true };
      },
      'load-card': async (_, { tab, frameId }) => {
        if (tab?.id === undefined || frameId === undefined) throw new Error('No frame to run in.');
        await runCard(tab.id, frameId);
        return { ok: true };
      },
      explain: names.explain,
      'reject-name': names.reject,
      'restore-name': names.restore,
      report: async ({ page }, { tab, frameId, documentId }) => {
        // A page of the extension itself (the welcome page) has a tab and no badge to paint.
        if (tab?.id === undefined || frameId === undefined) return { ok: true };
        const frames = await reports.add(tab.id, { frameId, page }, documentId ?? null);
        await paintButton(tab.id, frames);
        return { ok: true };
      },
      'page-state': async ({ tabId }, { url }) => {
        // A page script speaks for its own tab only.
        if (!url?.startsWith(browser.runtime.getURL('/'))) {
          throw new Error('Only a page of the extension may ask for the state of a tab.');
        }
        const kept = await reports.of(tabId);
        const states = await Promise.all(kept.map((frame) => frameState(tabId, frame)));
        const frames = states.filter((state) => state !== null);
        await reports.drop(
          tabId,
          kept.filter((_, index) => !states[index]),
        );
        return { frames };
      },
      'open-timeline': async (message, { tab }) => {
        await openTimeline(message, tab);
        return { ok: true };
      },
    });

    watchPermissions(warn);
    browser.tabs.onRemoved.addListener((tabId) => {
      reports.dropTab(tabId).catch(warn);
    });
    // Firefox for Android has no keyboard commands.
    browser.commands?.onCommand.addListener((command, tab) => {
      passCommand(command, tab?.id, reports).catch(warn);
    });
    browser.runtime.onStartup.addListener(() => {
      registerGrantedSites().catch(warn);
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      dataset.prepare().catch(warn);
      afterInstall(reason).catch(warn);
    });
  },
});
