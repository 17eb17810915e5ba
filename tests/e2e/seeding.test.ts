// The dataset survives what befalls a browser: a lost database, a killed worker, a power cut.
import { expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { databaseState, deleteDatabase, emptyDatabase } from '../testing/driver/database.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser, soon, visit } from '../testing/session.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
}

/** Halves its way to a delay after which the seeding has begun and is not done. */
async function delayIntoSeeding(driver: Driver): Promise<number> {
  let [early, late] = [0, 1_000];
  for (let attempt = 0; attempt < 24; attempt++) {
    const delay = (early + late) / 2;
    await beginSeeding(driver);
    await pause(delay);
    await driver.stopBackground();
    const state = await databaseState(driver);
    if (state === 'begun') return delay;
    if (state === 'none') early = delay;
    else late = delay;
    // Two runs are never alike: open the window again when it has closed on nothing.
    if (late - early < 2) [early, late] = [Math.max(0, early - 20), late + 20];
  }
  throw new Error('No kill met the seeding half way');
}

inEachBrowser('dataset', (session) => {
  test('is there within a second of the install', async () => {
    await soon(() => databaseState(session.driver), 10_000).toBe('whole');
    await session.driver.stopBackground();
    await deleteDatabase(session.driver);
    const ms = await session.driver.inExtension(async () => {
      const start = performance.now();
      const question = { type: 'find', lang: 'en', blocks: [{ text: 'Air Koryo' }] };
      await chrome.runtime.sendMessage(question);
      return performance.now() - start;
    });
    expect(ms).toBeLessThan(1_000);
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
    await delayIntoSeeding(session.driver);
    expect(await databaseState(session.driver)).toBe('begun');
    await expectWorking(session.driver);
  });

  test('comes back after the browser was killed in the middle of seeding', async () => {
    const delay = await delayIntoSeeding(session.driver);
    await beginSeeding(session.driver);
    await pause(delay);
    await session.driver.kill();
    await session.driver.start();
    await expectWorking(session.driver);
  });
});
