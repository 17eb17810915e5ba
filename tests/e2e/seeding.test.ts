// The dataset survives a lost database, a killed background and a power cut.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { databaseState, deleteDatabase, emptyDatabase } from '../testing/driver/database.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { haltSeeding, isSeeding, releaseDatabase } from '../testing/driver/seeding.ts';
import { updateExtension } from '../testing/driver/update.ts';
import { everything } from '../testing/intact/full.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** Proves that a page is marked, a card with events opens, and the dataset is in the database. */
async function expectWorking(driver: Driver): Promise<void> {
  const { page, tab } = await visit(driver, address.article);
  expect(await painted(page)).toContain('Alexander Matsegora');
  await hover(page, 'Air\u00a0Koryo');
  const { text } = await waitForCard(driver, tab);
  expect(text).toContain('this article');
  expect(text).toMatch(/All \d+ events/);
  await soon(() => databaseState(driver)).toBe('whole');
  await closePage(page);
}

inEachBrowser(
  'dataset',
  (session) => {
    test('is stored after the install, and the first lookup is answered without it', async () => {
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
      await haltSeeding(session.driver);
      await session.driver.stopBackground();
      // Nothing was written yet: the seeding ended with the background.
      await soon(() => isSeeding(session.driver)).toBe(false);
      await releaseDatabase(session.driver);
      expect(await databaseState(session.driver)).toBe('begun');
      await expectWorking(session.driver);
    });

    test('comes back after the browser was killed in the middle of seeding', async () => {
      await haltSeeding(session.driver);
      await session.driver.kill();
      await session.driver.start();
      await expectWorking(session.driver);
    });
  },
  { own: true },
);

/** Gives the unpacked extension another pack of the same version, as a build of it would. */
async function correctPack(folder: string, from: string, to: string): Promise<void> {
  const path = join(folder, 'pack.json');
  const old = await readFile(path, 'utf8');
  const corrected = old.replace(from, to);
  await writeFile(path, corrected);
  const [oldHash, hash] = [old, corrected].map((text) =>
    createHash('sha256').update(text).digest('hex'),
  ) as [string, string];
  const chunks = join(folder, 'chunks');
  for (const name of await readdir(chunks)) {
    const code = await readFile(join(chunks, name), 'utf8');
    await writeFile(join(chunks, name), code.replaceAll(oldHash, hash));
  }
}

inEachBrowser(
  'an update whose dataset has the same version',
  (session) => {
    test('brings it', async () => {
      const { driver, folder } = session;
      const cardOf = async (): Promise<string> => {
        const { page, tab } = await visit(driver, address.article);
        await hover(page, 'Air\u00a0Koryo');
        const { text } = await waitForCard(driver, tab);
        await closePage(page);
        return text;
      };
      const [, description = ''] = (await cardOf()).split('\n');
      expect(description).not.toBe('');
      await correctPack(folder, JSON.stringify(description), '"Corrected."');
      await updateExtension(driver, folder);
      expect(await cardOf()).toContain('Corrected.');
    });
  },
  { change: async () => undefined },
);
