/// <reference types="chrome" />
// A private window in which the user allowed Sidelight to run.
import { afterEach, expect, test } from 'vitest';
import { datedBy } from '../testing/date-clues.ts';
import { badgeText } from '../testing/driver/badge.ts';
import { runInTab } from '../testing/driver/inside.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { closePrivateWindows, visitPrivately } from '../testing/driver/private.ts';
import { askPage } from '../testing/driver/tabs.ts';
import { readBefore, readHistoryOf, rejectedNamesOf } from '../testing/driver/user-data.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** Sends a message as the tab's page script does. */
const sendFrom = (driver: Driver, tab: number, message: object): Promise<unknown> =>
  runInTab(driver, tab, (sent: object) => chrome.runtime.sendMessage(sent), message);

/** The words that are marked in a tab. */
const markedIn = async (driver: Driver, tab: number): Promise<string[]> => {
  const { text, mentions } = await askPage(driver, tab, 'mentions', {});
  return mentions.map(({ start, end }) => text.slice(start, end));
};

inEachBrowser(
  'a private window',
  (session) => {
    // Firefox opens the next tab in the window in front.
    afterEach(() => closePrivateWindows(session.driver));

    test('opens the timeline beside it, and leaves no trace of what was read', async () => {
      const { driver } = session;
      const tab = await visitPrivately(driver, address.article);
      await soon(() => badgeText(driver, tab)).not.toBe('');
      const opening = { type: 'open-timeline', entity: 'air-koryo', dated: datedBy('2024-03-15') };
      expect(await sendFrom(driver, tab, opening)).toEqual({ answer: { ok: true } });
      const timeline = await driver.inExtension(async () => {
        for (;;) {
          const tabs = await chrome.tabs.query({ status: 'complete' });
          const found = tabs.find(({ url }) => url?.includes('/timeline.html'));
          if (found) return { id: found.id ?? -1, url: found.url, title: found.title };
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
      expect(timeline.url).toMatch(/\/timeline\.html$/);
      // The ordinary history keeps titles too.
      expect(timeline.title).toBe('Timeline · Sidelight');
      const shown = () =>
        driver.inExtension(
          (id: number) => chrome.storage.session.get(`timeline:${id}`),
          timeline.id,
        );
      await soon(shown).toEqual({
        [`timeline:${timeline.id}`]: '?entity=air-koryo&date=2024-03-15',
      });
      await driver.inExtension((id: number) => chrome.tabs.remove(id), timeline.id);
      await soon(shown).toEqual({});

      expect(await sendFrom(driver, tab, { type: 'read', entity: 'air-koryo' })).toEqual({
        answer: { ok: true },
      });
      expect(await readHistoryOf(driver)).toEqual({});
    });

    test('shows nothing of what was read in others', async () => {
      const { driver } = session;
      await readBefore(driver, 'vladivostok');
      const ask = {
        ...{ type: 'cards', lang: 'en', dated: datedBy('2024-03-15'), headline: '' },
        paragraphs: [{ text: 'Vladivostok', entities: ['vladivostok'] }],
      };
      const { tab: ordinary } = await visit(driver, address.article);
      const tab = await visitPrivately(driver, address.article);
      const told = JSON.stringify(await sendFrom(driver, ordinary, ask));
      // In Firefox, where a page can read a card, none tells it.
      expect(told.includes('"news"')).toBe(session.browser === 'chromium');
      expect(JSON.stringify(await sendFrom(driver, tab, ask))).not.toContain('"news"');
    });

    test('keeps what is rejected there to private windows, and for no longer than they are', async () => {
      const { driver } = session;
      const { page, tab: ordinary } = await visit(driver, address.article);
      const tab = await visitPrivately(driver, address.article);
      expect(await markedIn(driver, tab)).toContain('Vladivostok');
      const name = { entity: 'vladivostok', alias: 'vladivostok', surface: 'Vladivostok' };
      expect(await sendFrom(driver, tab, { type: 'reject-name', ...name, here: true })).toEqual({
        answer: { kept: true },
      });
      await soon(() => markedIn(driver, tab)).not.toContain('Vladivostok');
      const other = await visitPrivately(driver, address.article);
      expect(await markedIn(driver, other)).not.toContain('Vladivostok');
      expect(await markedIn(driver, ordinary)).toContain('Vladivostok');
      expect(await painted(page)).toContain('Vladivostok');
      expect(await rejectedNamesOf(driver)).toEqual([]);

      const kept = () =>
        driver.inExtension(async () =>
          JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
        );
      expect(await kept()).toContain('"site":"bbc.com"');
      await closePrivateWindows(driver);
      await soon(kept).not.toContain('"site"');
    });
  },
  { own: true },
);
