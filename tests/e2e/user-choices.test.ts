// What users choose: marks only on demand, everything by keyboard, what is new since the last visit.
/// <reference types="chrome" />
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { writeBackup } from '../../components/options/backup.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { badgeText } from '../testing/driver/badge.ts';
import {
  cardAtRest,
  hover,
  readCard,
  timeToCard,
  waitForCard,
  waitForNoCard,
} from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { askPage } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const AIR_KORYO = 'Air\u00a0Koryo';

const openPopup = (driver: Driver, tab: number): Promise<Page> =>
  driver.openExtension(`popup.html?tab=${tab}`, '.page-names li');
const openOptions = (driver: Driver): Promise<Page> =>
  driver.openExtension('options.html', '.kept');

/** Presses the first button with that text, by a click event. */
const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((words: string) => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find((each) => each.textContent.trim() === words);
    if (!found) throw new Error(`No button says ${words}`);
    found.click();
  }, text);

/** The stored values whose keys begin so. */
const kept = (driver: Driver, prefix: string): Promise<Record<string, unknown>> =>
  driver.inExtension(async (start: string) => {
    const all = Object.entries(await chrome.storage.local.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith(start)));
  }, prefix);

/** Stores that this name's card was read on that day, with an older dataset. */
const readBefore = (driver: Driver, entity: string): Promise<void> =>
  driver.inExtension(
    (key: string) => chrome.storage.local.set({ [key]: ['2026-10-03', '2026.10.1'] }),
    `read:${entity}`,
  );

inEachBrowser('quiet mode', (session) => {
  test('marks are shown while a key is held alone, and not while the user types', async () => {
    const { driver } = session;
    await setSettings(driver, { marks: 'held', heldKey: 'Shift' });
    const { page, tab, found } = await visit(driver, address.article);
    expect(found.mentions.length).toBeGreaterThan(5);
    expect(await painted(page)).toEqual([]);
    await soon(() => badgeText(driver, tab)).not.toBe('');
    await hover(page, AIR_KORYO);
    expect(await cardAtRest(driver, page, tab)).toBeNull();

    await page.keyboard.down('Shift');
    await soon(() => painted(page)).toContain('Vladivostok');
    await hover(page, 'Vladivostok');
    expect((await waitForCard(driver, tab)).text).toContain('Vladivostok');
    await page.keyboard.up('Shift');
    await soon(() => painted(page)).toEqual(['Vladivostok']);
    expect(await readCard(driver, tab), 'a card stays while the pointer does').not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, tab);
    await soon(() => painted(page)).toEqual([]);

    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
      document.querySelector('textarea')?.focus();
    });
    await page.keyboard.down('Shift');
    await framesPass(page, MANY_FRAMES);
    await page.keyboard.type('A');
    expect(await painted(page)).toEqual([]);
    await page.keyboard.up('Shift');
    expect(await page.$eval('textarea', (area) => area.value)).toBe('A');
    await closePage(page);
  });

  test('a quiet page at rest does nothing, wherever the pointer goes', async () => {
    const { driver } = session;
    await setSettings(driver, { marks: 'command' });
    const { page, tab } = await visit(driver, address.article);
    const work = async () => (await askPage(driver, tab, 'mentions', {})).work;
    const before = await work();
    await framesPass(page, MANY_FRAMES);
    expect(await work()).toEqual(before);
    for (let x = 60; x < 700; x += 40) await page.mouse.move(x, 200 + (x % 300));
    expect(await cardAtRest(driver, page, tab)).toBeNull();
    expect(await painted(page)).toEqual([]);
    await closePage(page);
  });

  test('the command and the popup show marks, and hide them; a jump works meanwhile', async () => {
    const { driver } = session;
    await setSettings(driver, { marks: 'command' });
    const { page, tab } = await visit(driver, address.article);
    const command = () => askPage(driver, tab, 'command', { name: 'show-marks' });
    expect(await command()).toEqual({ ok: true, shown: true });
    await soon(() => painted(page)).toContain('Vladivostok');
    expect(await command()).toEqual({ ok: true, shown: false });
    await soon(() => painted(page)).toEqual([]);

    const popup = await openPopup(driver, tab);
    const line = () => popup.$eval('.hidden-marks', (each) => each.textContent);
    await soon(line).toContain('are hidden');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.page-names .go')?.click());
    await soon(() =>
      popup.$eval('.page-names [role=status]', (status) => status.textContent),
    ).toMatch(/^Mention 1 of \d+: ./);
    await press(popup, 'Show marks');
    await soon(() => painted(page)).toContain('Vladivostok');
    await soon(line).toContain('are shown');
    await press(popup, 'Hide marks');
    await soon(() => painted(page)).not.toContain('Vladivostok');
    await closePage(popup);
    await closePage(page);
  });

  test('the choice in the options acts at once in every open tab', async () => {
    const { driver } = session;
    await setSettings(driver, { marks: 'always' });
    const one = await visit(driver, address.article);
    const two = await visit(driver, address.wrong);
    expect((await painted(one.page)).length).toBeGreaterThan(0);
    const options = await openOptions(driver);
    for (const [nth, shown] of [
      [2, false],
      [0, true],
    ] as const) {
      await options.evaluate((index: number) => {
        document.querySelectorAll<HTMLElement>('input[name=marks]')[index]?.click();
      }, nth);
      for (const { page } of [one, two]) {
        await soon(async () => (await painted(page)).length > 0).toBe(shown);
      }
    }
    for (const page of [options, one.page, two.page]) await closePage(page);
  });
});

inEachBrowser('options', (session) => {
  test('density, colours and delay act at once on a page that is open', async () => {
    const { driver } = session;
    await setSettings(driver, { marks: 'always', density: 'every', theme: 'light' });
    const { page, tab } = await visit(driver, address.article);
    const flights = async () => (await painted(page)).filter((words) => words === 'Vladivostok');
    expect(await flights()).toHaveLength(2);
    await hover(page, 'Vladivostok');
    await waitForCard(driver, tab);
    expect(await askPage(driver, tab, 'command', { name: 'pin-card' })).toEqual({ ok: true });

    const options = await openOptions(driver);
    const choose = (selector: string, value?: string): Promise<void> =>
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
    await choose('label:nth-of-type(3) > input[name=density]');
    await soon(flights).toHaveLength(1);
    await choose('label:last-child > input[name=theme]');
    await waitForCard(driver, tab, ({ html }) => html.includes('data-theme="dark"'));
    await soon(() => options.evaluate(() => document.documentElement.outerHTML)).toMatch(
      /^<html[^>]*dark/,
    );
    await choose('select', '1000');
    await soon(() => kept(driver, 'settings')).toMatchObject({
      settings: { density: 'page', theme: 'dark', hoverDelayMs: 1000 },
    });
    await page.bringToFront();
    await askPage(driver, tab, 'command', { name: 'close-card' });
    await waitForNoCard(driver, tab);
    await page.mouse.move(990, 790, { steps: 4 });
    expect(await cardAtRest(driver, page, tab)).toBeNull();
    const delay = timeToCard(driver, tab);
    await hover(page, AIR_KORYO);
    expect(await delay, 'not before the user’s delay').toBeGreaterThan(900);
    await setSettings(driver, { theme: 'auto', density: 'every', hoverDelayMs: 300 });
    for (const each of [options, page]) await closePage(each);
  });
});

inEachBrowser('keyboard', (session) => {
  test('the user can change every command, and none is a bare letter', async () => {
    const commands = await session.driver.inExtension(() => chrome.commands.getAll());
    const names = commands.map(({ name }) => name);
    for (const name of [
      ...['next-mention', 'previous-mention', 'open-card', 'close-card', 'pin-card'],
      ...['_execute_action', 'show-marks'],
    ]) {
      expect(names).toContain(name);
    }
    for (const { shortcut } of commands) expect(shortcut ?? '').not.toMatch(/^.$/);
    const options = await openOptions(session.driver);
    await soon(() =>
      options.$$eval('.keys dt', (all) => all.map((one) => one.textContent)),
    ).toEqual(expect.arrayContaining(['List the names on the page', 'Close the card']));
    // The browser's own page for shortcuts, whose address no extension can read.
    const tabs = (): Promise<number[]> =>
      session.driver.inExtension(async () =>
        (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []),
      );
    const before = await tabs();
    await press(options, 'Change shortcuts');
    await soon(async () => (await tabs()).length).toBe(before.length + 1);
    const opened = (await tabs()).filter((id) => !before.includes(id));
    await session.driver.inExtension((ids: number[]) => chrome.tabs.remove(ids), opened);
    await closePage(options);
  });

  test('the card takes the focus on request and returns it to where it was', async () => {
    const { driver } = session;
    await setSettings(driver, { marks: 'always' });
    const { page, tab } = await visit(driver, address.article);
    const command = (
      name: 'open-card' | 'close-card' | 'pin-card' | 'next-mention' | 'previous-mention',
    ) => askPage(driver, tab, 'command', { name });
    // The commands come right after a change of the page: each waits until the change is read.
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: '#here', id: 'here', textContent: 'a link' });
      document.querySelector('h1')?.append(link);
      link.focus();
    });
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    expect(await focused()).toBe('here');

    expect(await command('open-card')).toEqual({ ok: true });
    await waitForCard(driver, tab);
    await soon(focused).not.toBe('here');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, tab);
    await soon(focused).toBe('here');

    expect(await command('open-card')).toEqual({ ok: true });
    await waitForCard(driver, tab);
    expect(await command('pin-card')).toEqual({ ok: true });
    await page.mouse.move(990, 790, { steps: 4 });
    expect(await cardAtRest(driver, page, tab)).not.toBeNull();
    expect(await command('close-card')).toEqual({ ok: true });
    await waitForNoCard(driver, tab);
    await soon(focused).toBe('here');
    expect(await command('close-card')).toEqual({ ok: false });
    expect(await command('pin-card')).toEqual({ ok: false });

    expect(await command('next-mention')).toEqual({ ok: true });
    const first = await painted(page);
    expect(await command('next-mention')).toEqual({ ok: true });
    expect(await command('previous-mention')).toEqual({ ok: true });
    expect(await painted(page)).toEqual(first);
    await closePage(page);
  });
});

inEachBrowser('news', (session) => {
  test('a card that was read is remembered, and marks nothing the first time', async () => {
    const { driver } = session;
    const { page, tab } = await visit(driver, address.article);
    await hover(page, AIR_KORYO);
    expect((await waitForCard(driver, tab)).text).not.toMatch(/New since/);
    await soon(() => kept(driver, 'read:')).toHaveProperty('read:air-koryo');
    const { 'read:air-koryo': record } = await kept(driver, 'read:');
    expect(record).toEqual([expect.stringMatching(/^20\d\d-\d\d-\d\d$/), expect.any(String)]);
    await closePage(page);
  });

  test('what came since is marked on the card, in the popup and in the timeline', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const { page, tab } = await visit(driver, address.article);
    await hover(page, 'Vladivostok');
    const { text } = await waitForCard(driver, tab);
    expect(text).toMatch(/New since .*3/);
    // Reading it changes nothing on the same day: what was new stays marked.
    await soon(() => kept(driver, 'read:vladivostok')).toEqual({
      'read:vladivostok': [
        ...[expect.any(String), expect.any(String)],
        ...['2026-10-03', '2026.10.1'],
      ],
    });
    const popup = await openPopup(driver, tab);
    const marks = (place: Page) =>
      place.$$eval('.event .news', (all) => all.map((one) => one.textContent));
    await soon(async () => (await marks(popup)).length).toBeGreaterThan(0);
    expect((await marks(popup))[0]).toMatch(/New since .*3/);
    const timeline = await driver.openExtension('timeline.html?entity=vladivostok', '.event');
    await soon(async () => (await marks(timeline)).length).toBeGreaterThan(0);

    const options = await openOptions(driver);
    await driver.inExtension(() =>
      chrome.storage.local.set({ 'read:wonsan': ['2026-10-04', '2026.10.1'] }),
    );
    const names = () =>
      options.$$eval('.names-read bdi', (all) => all.map((name) => name.textContent));
    await options.evaluate(() => document.querySelector<HTMLElement>('.kept summary')?.click());
    // The latest first: what earlier tests read is of today too.
    await soon(async () => (await names()).at(-1)).toBe('Wonsan');
    expect(await names()).toContain('Vladivostok');
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.names-read li:last-child button')?.click(),
    );
    await soon(names).not.toContain('Wonsan');
    expect(await kept(driver, 'read:')).toHaveProperty('read:vladivostok');
    expect(await kept(driver, 'read:')).not.toHaveProperty('read:wonsan');
    await press(options, 'Forget what I have read');
    await soon(() => kept(driver, 'read:')).toEqual({});
    for (const place of [popup, timeline]) await soon(() => marks(place)).toEqual([]);
    await page.bringToFront();
    await page.mouse.move(990, 790, { steps: 4 });
    await waitForNoCard(driver, tab);
    await hover(page, 'Vladivostok');
    expect((await waitForCard(driver, tab)).text, 'the open page hears of it').not.toMatch(
      /New since/,
    );
    for (const each of [options, timeline, popup, page]) await closePage(each);
  });

  test('switched off, nothing is kept and what was kept is gone', async () => {
    const { driver } = session;
    await readBefore(driver, 'vladivostok');
    const options = await openOptions(driver);
    const turn = () =>
      options.evaluate(() => document.querySelector<HTMLElement>('.kept input')?.click());
    await turn();
    await soon(() => kept(driver, 'read:')).toEqual({});
    const { page, tab } = await visit(driver, address.article);
    await hover(page, AIR_KORYO);
    await waitForCard(driver, tab);
    await framesPass(page, MANY_FRAMES);
    await turn();
    await soon(() => kept(driver, 'settings')).toMatchObject({ settings: { news: true } });
    // What is read from now on is kept, and nothing of what was read before.
    await page.bringToFront();
    await hover(page, 'Vladivostok');
    await waitForCard(driver, tab, ({ text }) => text.includes('Vladivostok'));
    await soon(async () => Object.keys(await kept(driver, 'read:'))).toEqual(['read:vladivostok']);
    for (const each of [options, page]) await closePage(each);
  });

  test('a backup brings back choices and names read; clearing everything clears both', async () => {
    const { driver } = session;
    await setSettings(driver, { density: 'page' });
    await readBefore(driver, 'vladivostok');
    const options = await openOptions(driver);
    await soon(() => options.$eval('.kept dl', (list) => list.textContent)).toContain('read1');
    await press(options, 'Clear everything');
    await soon(() => options.evaluate(() => document.body.textContent)).toContain('Yes, clear');
    await press(options, 'Yes, clear everything');
    await soon(() => kept(driver, '')).toEqual({});

    const file = join(tmpdir(), `sidelight-all-${session.browser}.json`);
    const visit = { day: '2026-10-03', version: '2026.10.1' };
    const lastReads = new Map([['pyongyang', { last: visit }]]);
    const settings = { ...defaultSettings, marks: 'held', heldKey: 'Alt' } as const;
    await writeFile(file, writeBackup({ settings, rejectedNames: [], readHistory: lastReads }));
    const input = await options.$('input[aria-label="Take settings from a file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await soon(() => kept(driver, '')).toMatchObject({
      settings: { marks: 'held', heldKey: 'Alt' },
      'read:pyongyang': ['2026-10-03', '2026.10.1'],
    });
    await closePage(options);
  });
});
