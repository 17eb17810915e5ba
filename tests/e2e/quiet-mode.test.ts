// Quiet mode: marks are shown only while a key is held, or after a command.
import { expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import { cardAtRest, hover, readCard, waitForCard, waitForNoCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { openOptions, openPopup, press } from '../testing/driver/own-pages.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { askPage } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

const AIR_KORYO = 'Air\u00a0Koryo';

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
