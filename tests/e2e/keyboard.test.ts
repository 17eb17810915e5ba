// Everything by keyboard: the commands and their keys, and where the focus goes.
/// <reference types="chrome" />
import { expect, test } from 'vitest';
import { cardAtRest, waitForCard, waitForNoCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { openOptions, press } from '../testing/driver/own-pages.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { askPage } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

inEachBrowser('keyboard', (session) => {
  test('the user can change every command, and none is a bare letter', async () => {
    const commands = await session.driver.inExtension(() => chrome.commands.getAll());
    const names = commands.map(({ name }) => name);
    for (const name of [
      ...['next-mention', 'previous-mention', 'open-card', 'close-card', 'pin-card'],
      ...['_execute_action', 'show-marks', 'open-panel'],
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
