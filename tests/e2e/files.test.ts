// What the user saves: exports and settings as files, citations to the clipboard; and settings that are
// imported from a file.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

/** Presses the button or menu item with that text. */
async function press(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted: string) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent.includes(wanted) || each.getAttribute('aria-label') === wanted,
    );
    if (!button) throw new Error(`There is no button "${wanted}"`);
    button.click();
  }, text);
}

inEachBrowser('files', (session) => {
  test('the timeline saves what it shows as CSV, iCalendar and JSON-LD', async () => {
    const { driver } = session;
    const timeline = await driver.openExtension('timeline.html', '.timeline [data-event]');
    await soon(() => timeline.$('.tools[inert]')).toBeNull();
    const count = await timeline.$$eval('.timeline [data-event]', (all) => all.length);
    expect(count).toBeGreaterThan(20);

    await press(timeline, 'Table (CSV)');
    const csv = await driver.downloaded(/\.csv$/);
    expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(count);
    expect(csv).toContain('Air Koryo');

    await press(timeline, 'Calendar (iCalendar)');
    const calendar = await driver.downloaded(/\.ics$/);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toMatch(/END:VCALENDAR\s*$/);

    await press(timeline, 'JSON-LD');
    const data = JSON.parse(await driver.downloaded(/\.jsonld$/)) as object;
    expect(data).toHaveProperty('@context');
    await closePage(timeline);
  });

  test('a citation goes to the clipboard', async () => {
    const { driver } = session;
    const timeline = await driver.openExtension('timeline.html', '.timeline [data-event]');
    await timeline.bringToFront();
    // Events that are still loading would move the buttons away from the pointer.
    await soon(() => timeline.$('.tools[inert]')).toBeNull();
    await timeline.click('.timeline [data-event] summary');
    await timeline.waitForSelector('.cite .opener');
    // With a real click: a browser allows writing to the clipboard only after one.
    await timeline.click('.cite .opener');
    await timeline.waitForSelector('.cite :popover-open button:focus');
    await timeline.keyboard.press('Enter');
    await soon(() => timeline.$eval('.cite [role=status]', (said) => said.textContent)).toMatch(
      /\S/,
    );
    const said = await timeline.$eval('.cite [role=status]', (status) => status.textContent);
    expect(said).toMatch(/copied/i);
    const title = await timeline.$eval('.timeline [data-event] .title', (each) => each.textContent);
    await timeline.click('.search input');
    await timeline.keyboard.down('Control');
    await timeline.keyboard.press('v');
    await timeline.keyboard.up('Control');
    const pasted = await timeline.$eval(
      '.search input',
      (input) => (input as HTMLInputElement).value,
    );
    expect(pasted).toContain(title);
    await closePage(timeline);
  });

  test('all settings are exported to a file, and imported from it', async () => {
    const { driver } = session;
    const mine = {
      density: 'page' as const,
      hoverDelayMs: 700,
      rules: { everySite: false, sites: { 'bbc.com': 'off' as const } },
    };
    await setSettings(driver, mine);
    const options = await driver.openExtension('options.html', 'input[type=file]');
    await press(options, 'Save all settings as a file');
    const text = await driver.downloaded(/^sidelight-settings-.*\.json$/);
    expect(JSON.parse(text)).toMatchObject({ settings: mine });

    const other = { density: 'every' as const, hoverDelayMs: 300 };
    await setSettings(driver, { ...other, rules: { everySite: false, sites: {} } });
    const file = join(driver.profile, 'settings.json');
    const kept = () =>
      driver.inExtension(async () => (await chrome.storage.local.get('settings')).settings);
    const take = async (content: string): Promise<void> => {
      await writeFile(file, content);
      const input = await options.evaluateHandle(() => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find((each) => each.textContent === 'Take settings from a file');
        return button?.parentElement?.querySelector('input[type=file]');
      });
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    };
    await take('{ "format": "something else" }');
    const says = () => options.$eval('main', (main) => main.textContent);
    await soon(says).toContain('This is not a file of Sidelight’s settings.');
    expect(await kept()).toMatchObject(other);
    const crowded = JSON.parse(text);
    for (let at = 0; at <= 1000; at++) crowded.lastReads[`name-${at}`] = ['2026-10-03', '1.0'];
    await take(JSON.stringify(crowded));
    await soon(says).toMatch(/Nothing was changed.* lastReads/);
    const wrong = JSON.parse(text);
    wrong.settings.rules.sites['%%%'] = 'on';
    await take(JSON.stringify(wrong));
    await soon(says).toMatch(/Nothing was changed.* rules/);
    expect(await kept()).toMatchObject(other);
    await take(text);
    await soon(says).toContain('Your settings are now those of the file');
    await soon(kept).toMatchObject(mine);
    await closePage(options);
  });
});
