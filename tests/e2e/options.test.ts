// What users set in the options: it acts at once, is stored, and can be cleared and brought back.
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { writeBackup } from '../../components/options/backup.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { cardAtRest, hover, timeToCard, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { openOptions, press, stored } from '../testing/driver/own-pages.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { askPage } from '../testing/driver/tabs.ts';
import { readBefore, readHistoryOf } from '../testing/driver/user-data.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const AIR_KORYO = 'Air\u00a0Koryo';

/** Chooses in the options: clicks the control, or gives it a value. */
const choose = (options: Page, selector: string, value?: string): Promise<void> =>
  options.evaluate(
    (wanted: string, chosen: string | null) => {
      const control = document.querySelector<HTMLInputElement>(wanted);
      if (chosen === null) return control?.click();
      if (control) control.value = chosen;
      control?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value ?? null,
  );

inEachBrowser('options act at once on an open page', (session) => {
  test('density', async () => {
    const { driver } = session;
    await setSettings(driver, { density: 'every' });
    const { page } = await visit(driver, address.article);
    const flights = async () => (await painted(page)).filter((words) => words === 'Vladivostok');
    expect(await flights()).toHaveLength(2);

    const options = await openOptions(driver);
    await choose(options, 'label:nth-of-type(2) > input[name=density]');
    await soon(flights).toHaveLength(1);
    await soon(() => stored(driver, 'settings')).toMatchObject({ settings: { density: 'page' } });
    for (const each of [options, page]) await closePage(each);
  });

  test('colours, also of an open card', async () => {
    const { driver } = session;
    await setSettings(driver, { theme: 'light' });
    const { page, tab } = await visit(driver, address.article);
    await hover(page, 'Vladivostok');
    await waitForCard(driver, tab);
    expect(await askPage(driver, tab, 'command', { name: 'pin-card' })).toEqual({ ok: true });

    const options = await openOptions(driver);
    await choose(options, 'label:last-child > input[name=theme]');
    await waitForCard(driver, tab, ({ html }) => html.includes('data-theme="dark"'));
    await soon(() => options.evaluate(() => document.documentElement.outerHTML)).toMatch(
      /^<html[^>]*dark/,
    );
    await soon(() => stored(driver, 'settings')).toMatchObject({ settings: { theme: 'dark' } });
    for (const each of [options, page]) await closePage(each);
  });

  test('the delay before a card opens', async () => {
    const { driver } = session;
    await setSettings(driver, { hoverDelayMs: 300 });
    const { page, tab } = await visit(driver, address.article);
    const options = await openOptions(driver);
    await choose(options, 'select', '1000');
    await soon(() => stored(driver, 'settings')).toMatchObject({
      settings: { hoverDelayMs: 1000 },
    });
    await page.bringToFront();
    await page.mouse.move(990, 790, { steps: 4 });
    expect(await cardAtRest(driver, page, tab)).toBeNull();
    const delay = timeToCard(driver, tab);
    await hover(page, AIR_KORYO);
    expect(await delay, 'not before the user’s delay').toBeGreaterThan(900);
    for (const each of [options, page]) await closePage(each);
  });
});

inEachBrowser('backup', (session) => {
  test('a backup brings back choices and names read; clearing everything clears both', async () => {
    const { driver } = session;
    await setSettings(driver, { density: 'page' });
    await readBefore(driver, 'vladivostok');
    const options = await openOptions(driver);
    await soon(() => options.$eval('.kept dl', (list) => list.textContent)).toContain('read1');
    await press(options, 'Clear everything');
    await soon(() => options.evaluate(() => document.body.textContent)).toContain('Yes, clear');
    await press(options, 'Yes, clear everything');
    await soon(() => stored(driver, '')).toEqual({});
    await soon(() => readHistoryOf(driver)).toEqual({});

    const file = join(tmpdir(), `sidelight-all-${session.browser}.json`);
    const last = { day: '2026-10-03', version: '2026.10.1' };
    const lastReads = new Map([['pyongyang', { last }]]);
    const settings = { ...defaultSettings, marks: 'held', heldKey: 'Alt' } as const;
    await writeFile(file, writeBackup({ settings, rejectedNames: [], readHistory: lastReads }));
    const input = await options.$('input[aria-label="Take settings from a file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await soon(() => stored(driver, '')).toMatchObject({
      settings: { marks: 'held', heldKey: 'Alt' },
    });
    await soon(() => readHistoryOf(driver)).toEqual({ pyongyang: ['2026-10-03', '2026.10.1'] });
    await closePage(options);
  });
});
