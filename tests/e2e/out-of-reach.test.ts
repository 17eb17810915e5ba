/// <reference types="chrome" />
// What a page script, and so a page that has taken it over, can get of what is kept of the user: nothing.
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { runInTab } from '../testing/driver/inside.ts';
import {
  forgetUserData,
  readBefore,
  readHistoryOf,
  rejectedNamesOf,
  seedUserData,
} from '../testing/driver/user-data.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const rejected = (site: string) => ({
  entity: 'vladivostok',
  alias: 'vladivostok',
  surface: 'Vladivostok',
  name: 'Vladivostok',
  site,
  added: '2026-11-20',
});

inEachBrowser('what is kept of the user', (session) => {
  test('is in no storage, database or answer that a page script can get', async () => {
    const { driver } = session;
    await readBefore(driver, 'wonsan');
    await seedUserData(driver, { rejected: [rejected('bbc.com'), rejected('secret.example')] });
    const { page, tab } = await visit(driver, address.article);
    const got = await runInTab(driver, tab, async () => {
      const session = chrome.storage.session?.get().catch(() => null);
      const ask = async (message: object) =>
        (await chrome.runtime.sendMessage(message).catch(() => null)) ?? null;
      const blocks = [{ text: 'In Vladivostok and Wonsan' }];
      return {
        local: Object.keys(await chrome.storage.local.get(null)),
        session: (await session) ?? null,
        databases: (await indexedDB.databases()).map(({ name }) => name),
        found: await ask({ type: 'find', lang: 'en', blocks }),
        asked: [
          await ask({ type: 'read-history' }),
          await ask({ type: 'rejected-names' }),
          await ask({ type: 'forget-read' }),
          await ask({ type: 'drop-rejected' }),
          await ask({ type: 'add-user-data', names: [], reads: [], forget: true }),
        ],
      };
    });
    expect(got.local.filter((key) => key !== 'settings')).toEqual([]);
    expect(got.session).toBeNull();
    expect(got.databases).not.toContain('sidelight-user');
    expect(JSON.stringify(got.found)).toContain('wonsan');
    expect(JSON.stringify(got.found)).not.toContain('vladivostok');
    // Nobody answers these to a page script.
    expect(got.asked).toEqual(Array(5).fill(null));
    expect(await readHistoryOf(driver)).toHaveProperty('wonsan');
    expect(await rejectedNamesOf(driver)).toHaveLength(2);
    await forgetUserData(driver);
    await closePage(page);
  });

  test('takes no name that the dataset lacks, and no site but the sender’s own', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    const send = (message: object): Promise<object> =>
      runInTab(driver, tab, (sent: object) => chrome.runtime.sendMessage(sent), message);
    const name = { entity: 'vladivostok', alias: 'vladivostok', surface: 'x' };
    await send({ type: 'reject-name', ...name, here: true, site: 'secret.example' });
    for (const wrong of [{ entity: 'nobody' }, { alias: 'pyongyang' }, { alias: '' }]) {
      const answer = await send({ type: 'reject-name', ...name, ...wrong, here: false });
      expect(answer).toHaveProperty('error');
    }
    await send({ type: 'read', entity: 'x'.repeat(1_000_000) });
    await send({ type: 'read', entity: '__proto__' });
    expect((await rejectedNamesOf(driver)).map(({ alias, site }) => [alias, site])).toEqual([
      ['vladivostok', 'bbc.com'],
    ]);
    expect(await readHistoryOf(driver)).toEqual({});
    await forgetUserData(driver);
    await closePage(page);
  });

  test('is taken over from where earlier versions kept it, once', async () => {
    const { driver } = session;
    await driver.inExtension(
      (name: object) =>
        chrome.storage.local.set({
          'read:wonsan': ['2026-10-03', '2026.10.1'],
          'wrong-marks': { version: 1, marks: [name] },
        }),
      rejected('bbc.com'),
    );
    await driver.stopBackground();
    expect(await readHistoryOf(driver)).toEqual({ wonsan: ['2026-10-03', '2026.10.1'] });
    expect(await rejectedNamesOf(driver)).toEqual([rejected('bbc.com')]);
    await soon(() =>
      driver.inExtension(async () => Object.keys(await chrome.storage.local.get(null))),
    ).toEqual([]);
  });
});
