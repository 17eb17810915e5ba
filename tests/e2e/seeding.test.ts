// The dataset survives what befalls a browser: a lost database, a killed worker, a power cut.
import { expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import {
  databaseBegun,
  databaseState,
  deleteDatabase,
  emptyDatabase,
} from '../testing/driver/database.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { everything } from '../testing/intact/full.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** Marks a page, opens a card with events on it, and has its dataset in the database. */
async function expectWorking(driver: Driver): Promise<void> {
  const { page, tab } = await visit(driver, address.article);
  expect(await painted(page)).toContain('Alexander Matsegora');
  await hover(page, 'Air\u00a0Koryo');
  const { text } = await waitForCard(driver, tab);
  expect(text).toContain('This article');
  expect(text).toMatch(/\d+ events/);
  await soon(() => databaseState(driver)).toBe('whole');
  await page.close();
}

/** Without database and background, wakes the background: it seeds. Comes back at once. */
async function beginSeeding(driver: Driver): Promise<void> {
  await driver.stopBackground();
  await deleteDatabase(driver);
  await driver.inExtension(() => {
    const question = { type: 'find', lang: 'en', blocks: [{ text: 'Air Koryo' }] };
    // The background is killed before it can answer: that is the point.
    chrome.runtime.sendMessage(question).catch(() => undefined);
  });
  await databaseBegun(driver);
}

/** Ends the background half way through the seeding; where that came too late, tries again. */
async function stopInSeeding(driver: Driver): Promise<void> {
  const states: string[] = [];
  while (states.length < 100) {
    await beginSeeding(driver);
    await driver.stopBackground();
    const state = await databaseState(driver);
    if (state === 'begun') return;
    states.push(state);
  }
  throw new Error(`The background was never ended half way through the seeding: ${states}`);
}

inEachBrowser(
  'dataset',
  (session) => {
    test('is there after the install, and the first question is answered without it', async () => {
      await soon(() => databaseState(session.driver)).toBe('whole');
      await session.driver.stopBackground();
      await deleteDatabase(session.driver);
      const [answer, ms] = await session.driver.inExtension(async () => {
        const start = performance.now();
        const question = { type: 'find', lang: 'en', blocks: [{ text: 'Air Koryo' }] };
        const { answer } = await chrome.runtime.sendMessage(question);
        return [answer, performance.now() - start] as const;
      });
      expect(answer).toMatchObject({ entities: { 'air-koryo': { name: 'Air Koryo' } } });
      // A limit of `npm run intact` alone.
      if (everything) expect(ms).toBeLessThan(1_000);
    });

    test('comes back after its database was deleted', async () => {
      await expectWorking(session.driver);
      await deleteDatabase(session.driver);
      await expectWorking(session.driver);
      await session.driver.stopBackground();
      await deleteDatabase(session.driver);
      await expectWorking(session.driver);
    });

    test('comes back after its tables were emptied', async () => {
      await session.driver.stopBackground();
      await emptyDatabase(session.driver);
      await expectWorking(session.driver);
    });

    test('comes back after the background was killed in the middle of seeding', async () => {
      await stopInSeeding(session.driver);
      await expectWorking(session.driver);
    });

    test('comes back after the browser was killed in the middle of seeding', async () => {
      await beginSeeding(session.driver);
      await session.driver.kill();
      await session.driver.start();
      await expectWorking(session.driver);
    });
  },
  { own: true },
);
