/// <reference types="chrome" />
// A private window in which the user allowed Sidelight to run.
import { expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import { runInTab } from '../testing/driver/inside.ts';
import { visitPrivately } from '../testing/driver/private.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

inEachBrowser(
  'a private window',
  (session) => {
    test('opens the timeline beside it, and leaves no trace of what was read', async () => {
      const { driver } = session;
      const tab = await visitPrivately(driver, address.article);
      await soon(() => badgeText(driver, tab)).not.toBe('');
      const send = (message: object) =>
        runInTab(driver, tab, (sent: object) => chrome.runtime.sendMessage(sent), message);

      expect(await send({ type: 'open-timeline', entity: 'air-koryo' })).toEqual({
        answer: { ok: true },
      });
      await soon(() => driver.urls()).toContainEqual(
        expect.stringMatching(/\/timeline\.html\?.*air-koryo/),
      );
      expect(await send({ type: 'read', entity: 'air-koryo' })).toEqual({ answer: { ok: true } });
      const kept = await driver.inExtension(async () =>
        Object.keys(await chrome.storage.local.get(null)),
      );
      expect(kept.filter((key) => key.startsWith('read:'))).toEqual([]);
    });
  },
  { browsers: ['chromium'], own: true },
);
