// The packaged extension on a database that a disk has damaged: the next page has its marks and cards, and the
// same as before.
import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { damages, EVENT } from '../testing/damages.ts';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { damageDatabase, rowsIn } from '../testing/driver/damage.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { welcomed } from '../testing/driver/welcomed.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

/** The file outside of its database, without a checksum, in which Chromium keeps the index. */
async function indexFile({ profile }: Driver): Promise<string> {
  const folder = join(profile, 'Default/IndexedDB');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const blobs = files.filter((file) => file.isFile() && file.parentPath.includes('.blob'));
  expect(blobs).toHaveLength(1);
  return join(blobs[0]?.parentPath ?? '', blobs[0]?.name ?? '');
}

/** One of each kind: `npm run attack` tries all, and data/store/damage.browser.test.ts more. */
const FEW = [
  'an index with a body of zeros',
  'an index with thirty bits flipped',
  'half an index',
  'no index, and a name without JSON',
  'a name of zeros',
  'an event with a bit flipped',
  'two events swapped',
  'a source null',
  'a pack cut short',
] as const satisfies readonly (keyof typeof damages)[];

const fileDamages: Readonly<Record<string, (path: string) => Promise<void>>> = {
  zeros: async (path) => writeFile(path, new Uint8Array((await stat(path)).size)),
  'cut short': (path) => truncate(path, 4096),
  gone: (path) => rm(path),
};

/** What the user gets of the sample article. */
interface Seen {
  readonly marks: readonly string[];
  readonly cards: readonly string[];
}

async function look(driver: Driver): Promise<Seen> {
  const { page, tab } = await visit(driver, address.article);
  const marks = await painted(page);
  const cards: string[] = [];
  for (const words of ['Air\u00a0Koryo', 'Alexander Matsegora']) {
    await hover(page, words);
    const name = words.replace('\u00a0', ' ');
    cards.push((await waitForCard(driver, tab, ({ text }) => text.startsWith(name))).text);
  }
  await closePage(page);
  return { marks, cards };
}

inEachBrowser(
  'on a damaged database',
  (session) => {
    let whole: Seen;
    beforeAll(async () => {
      whole = await look(session.driver);
      expect(whole.marks).toContain('Alexander Matsegora');
      expect(whole.cards).toHaveLength(2);
    });

    test.each(FEW)('%s: the next page is as before', async (kind) => {
      await session.driver.stopBackground();
      for (const damage of damages[kind]) await damageDatabase(session.driver, damage);
      expect(await look(session.driver)).toEqual(whole);
      expect(await rowsIn(session.driver, 'indexes')).toBe(1);
    });

    test('an event that no name finds: the page after it is as before', async () => {
      await session.driver.stopBackground();
      await damageDatabase(session.driver, {
        ...EVENT,
        edit: (row) => Object.assign(row, { entities: null }),
      });
      await soon(() => look(session.driver)).toEqual(whole);
    });
  },
  { own: true },
);

inEachBrowser(
  'on a damaged file',
  (session) => {
    test('zeros, cut short, gone: each time the next page is as before', async () => {
      const { driver } = session;
      await welcomed(driver);
      const whole = await look(driver);
      for (const [kind, damage] of Object.entries(fileDamages)) {
        await driver.engine.browser.close();
        const path = await indexFile(driver);
        expect((await stat(path)).size).toBeGreaterThan(100_000);
        await damage(path);
        await driver.start();
        await welcomed(driver);
        expect(await look(driver), kind).toEqual(whole);
      }
      await driver.engine.browser.close();
      expect((await stat(await indexFile(driver))).size).toBeGreaterThan(100_000);
    });
  },
  { own: true, browsers: ['chromium'] },
);
