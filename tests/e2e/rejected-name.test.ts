// "Why is this marked?" and rejecting a name: at once, in every tab, on one site or all, until undone.
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CardView, hover, pressInCard, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser, type Session } from '../testing/session.ts';
import { soon, type Visit, visit } from '../testing/visit.ts';

const EMBASSY = 'Russian Embassy in North Korea';

inEachBrowser('rejected name', (session) => {
  test('says in plain words why a surname is marked', async () => {
    await setSettings(session.driver, { density: 'every' });
    const { page, tab } = await visit(session.driver, address.wrong);
    const card = await why(session, { page, tab }, 'Crooks', 1);
    expect(card.text).toContain('“Crooks” is a name of Colin Crooks');
    expect(card.text).toContain('Written with a capital letter');
    expect(card.text).toContain('“Colin Crooks” is on this page');
    await leave(session, { page, tab });
  });

  test('a name rejected on a site is no longer marked there, until it is undone', async () => {
    const { driver } = session;
    const one = await visit(driver, address.wrong);
    const two = await visit(driver, address.wrong);
    const other = await visit(driver, address.wrongElsewhere);
    const atFirst = await painted(one.page);
    expect(atFirst).toContain('Vladivostok');
    const without = atFirst.filter((words) => words !== 'Vladivostok');

    await one.page.bringToFront();
    await why(session, one, 'Vladivostok');
    await pressInCard(driver, one.page, one.tab, 'on bbc.com');
    for (const { page } of [one, two]) await soon(() => painted(page)).toEqual(without);
    expect(await painted(other.page)).toEqual(atFirst);
    const { text } = await waitForCard(driver, one.tab, (card) => card.text.includes('again on'));
    expect(text).toContain('“Vladivostok” will not be marked as Vladivostok again on bbc.com.');

    await one.page.reload();
    await soon(() => painted(one.page)).toEqual(without);
    const options = await driver.openExtension('options.html', '.rejected-names li');
    expect(await options.$eval('.rejected-names', (list) => list.textContent)).toContain(
      'on bbc.com',
    );
    await options.click('.rejected-names button');
    for (const { page } of [one, two]) await soon(() => painted(page)).toEqual(atFirst);
    await soon(() => options.$$eval('.rejected-names li', (rows) => rows.length)).toBe(0);
    for (const each of [one, two, other]) await leave(session, each);
    await closePage(options);
  });

  test('everywhere means everywhere; Undo on the card brings the marks back', async () => {
    const { driver } = session;
    const one = await visit(driver, address.wrong);
    const other = await visit(driver, address.wrongElsewhere);
    await one.page.bringToFront();
    await why(session, one, 'Vladivostok');
    await pressInCard(driver, one.page, one.tab, 'everywhere');
    for (const { page } of [one, other])
      await soon(() => painted(page)).not.toContain('Vladivostok');
    await waitForStill(driver, one.tab, 'again anywhere');
    await pressInCard(driver, one.page, one.tab, 'Undo');
    for (const { page } of [one, other]) await soon(() => painted(page)).toContain('Vladivostok');
    for (const each of [one, other]) await leave(session, each);
  });

  test('where a longer name was rejected, the shorter one in it is marked', async () => {
    const { driver } = session;
    const one = await visit(driver, address.wrong);
    expect(await painted(one.page)).toContain(EMBASSY);
    await why(session, one, EMBASSY);
    await pressInCard(driver, one.page, one.tab, 'on bbc.com');
    await waitForCard(driver, one.tab, (card) => card.text.includes('again on'));
    await soon(() => painted(one.page)).toContain('North Korea');
    expect(await painted(one.page)).not.toContain(EMBASSY);
    await leave(session, one);
  });
});

inEachBrowser(
  'rejected names',
  (session) => {
    test('that were imported survive a restart', async () => {
      const { driver } = session;
      const file = join(tmpdir(), `sidelight-rejected-names-${session.browser}.json`);
      const marks = [
        {
          entity: 'vladivostok',
          alias: 'vladivostok',
          surface: 'Vladivostok',
          name: 'Vladivostok',
          added: '2026-11-20',
        },
      ];
      await writeFile(file, JSON.stringify({ format: 'sidelight-wrong-marks', version: 1, marks }));
      const options = await driver.openExtension('options.html', 'input[type=file]');
      const input = await options.$('input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await soon(() => options.$eval('main', (main) => main.textContent)).toContain(
        '1 name was added.',
      );
      await driver.restart();
      const page = await driver.open(address.wrongElsewhere);
      await tabOf(driver, page);
      await page.bringToFront();
      await soon(() => painted(page)).toContain(EMBASSY);
      expect(await painted(page)).not.toContain('Vladivostok');
    });
  },
  { own: true },
);

type Open = Pick<Visit, 'page' | 'tab'>;

/** Closes a page when its messages are answered: Firefox logs an error for each that is cut off. */
async function leave({ driver }: Session, { page, tab }: Open): Promise<void> {
  await whenPageIdle(driver, tab);
  await closePage(page);
}

/** Opens the card of some words and asks why they are marked. */
async function why({ driver }: Session, open: Open, words: string, nth = 0): Promise<CardView> {
  await hover(open.page, words, nth);
  await waitForCard(driver, open.tab);
  await pressInCard(driver, open.page, open.tab, 'Why is this marked?');
  return waitForStill(driver, open.tab, 'Stop marking');
}

/** The open card, when it shows `words` and is placed beside its mark. */
async function waitForStill(driver: Driver, tab: number, words: string): Promise<CardView> {
  let before = '';
  return waitForCard(driver, tab, ({ text, controls }) => {
    const now = JSON.stringify(controls);
    const still = now === before;
    before = now;
    return still && text.includes(words);
  });
}
