// Saved pages of the real web: they are as if Sidelight were not there, and the right words are marked.
// Every run takes a few of them, `npm run intact` all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../../data/model.ts';
import { waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { framesPass } from '../../testing/driver/frames.ts';
import type { Driver } from '../../testing/driver/launch.ts';
import { painted } from '../../testing/driver/painted.ts';
import { askPage, type Found, tabOf, whenPageIdle } from '../../testing/driver/tabs.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import {
  inventory,
  layOutAgain,
  markedElements,
  type Name,
  notPainted,
} from '../../testing/intact/inventory.ts';
import { type Seen, seen } from '../../testing/intact/probe.ts';
import { openWatched, proveNothingLeft } from '../../testing/intact/prove.ts';
import { folder, nameOf, savedPages, serveSaved } from '../../testing/intact/saved.ts';
import { read, unread } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';
import { soon } from '../../testing/visit.ts';

/** A layout shift that cannot be seen: a hundredth of what counts as good (https://web.dev/articles/cls). */
const NO_SHIFT = 0.001;
/** A page is at rest when this many frames in a row changed nothing. */
const REST_FRAMES = 30;
/** Stop waiting for a restless page after this many times that number of frames. */
const MOST_RESTS = 20;
/** How often a page is opened without Sidelight if it differs from run to run. */
const MOST_CONTROLS = 3;
/** Keys that pages use, and that are part of Sidelight's shortcuts. */
const KEYS = ['j', 's', '/', 'Tab', 'Escape'] as const;

/** The text with the site's address replaced by the one where Sidelight does not run; it may be escaped. */
const asElsewhere = <T>(what: T): T =>
  JSON.parse(JSON.stringify(what).replaceAll(/www(\.|%2E)bbc\1com/gi, 'weblog$1example'));

/**
 * Names of several words that are not risky: the text alone decides on them. Without those of common
 * entities, which are painted once.
 */
function plainNames({ entities }: Pack, { lang }: Found): Name[] {
  return entities
    .filter(({ common }) => !common)
    .flatMap(({ id, aliases }) =>
      aliases
        .filter((alias) => !alias.risky && /\p{L} \p{L}/u.test(alias.text))
        .filter((alias) => !alias.lang || alias.lang === lang)
        .map(({ text }) => ({ entity: id, text })),
    );
}

/** A common entity that is found has at least one mark. */
function proveCommon({ entities }: Pack, { mentions }: Found): void {
  const marked = new Set(mentions.filter((each) => each.marked).flatMap((each) => each.entities));
  const found = new Set(mentions.flatMap((each) => each.entities));
  const without = entities.filter(({ id, common }) => common && found.has(id) && !marked.has(id));
  expect(
    without.map(({ id }) => id),
    'common names without a mark',
  ).toEqual([]);
}

const letters = (words: readonly string[]): string =>
  [...words.join('').replace(/\s/g, '')].sort().join('');

/** Every mark is on words that were found, and nothing else is painted. */
function proveWords(found: Found, words: readonly string[]): void {
  const marked = found.mentions.filter((mention) => mention.marked);
  const texts = marked.map(({ start, end }) => found.text.slice(start, end));
  expect(letters(words), 'the words painted').toBe(letters(texts));
}

/** Opens and closes a card on a visible mark, if there is one. */
async function openCard(driver: Driver, page: Page, tab: number): Promise<boolean> {
  for (let tries = 0; tries < 5; tries++) {
    if (!(await askPage(driver, tab, 'command', { name: 'next-mention' })).ok) return false;
    if (!(await askPage(driver, tab, 'command', { name: 'open-card' })).ok) continue;
    await waitForCard(driver, tab);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, tab);
    return true;
  }
  return false;
}

if (savedPages.length === 0) {
  console.info(
    `There are no saved pages in ${folder}: nothing of them is proven. SAVED_PAGES names others.`,
  );
}

/** Waits until the result of `look` no longer changes. */
async function rests(page: Page, look: (page: Page) => Promise<string>): Promise<void> {
  let before: string | undefined;
  for (let tries = 0; tries < MOST_RESTS; tries++) {
    await framesPass(page, REST_FRAMES);
    const now = await look(page);
    if (now === before) return;
    before = now;
  }
}

const htmlOf = async (page: Page): Promise<string> => (await seen(page)).html;
const lookOf = async (page: Page): Promise<string> => (await inventory(page)).look;

/** Where two texts begin to differ, with some of what follows in each. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 160);
  return `at ${at}: ${around(one)}\n\nnot: ${around(other)}`;
}

/** For each key: whether the page gets it, and whether its default is prevented. */
async function pressKeys(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.defineProperty(window, 'keysSeen', { value: keys, enumerable: false });
    addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(key + defaultPrevented));
  });
  await page.bringToFront();
  for (const key of KEYS) await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { keysSeen: string[] }).keysSeen);
}

describe.runIf(savedPages.length > 0)(`saved pages of ${folder}, if there are any`, () => {
  inEachBrowser('a saved page', (session) => {
    markEveryMention(session);
    let pack: Pack;

    beforeAll(() => {
      serveSaved(session.driver.web);
      pack = JSON.parse(readFileSync(join(session.folder, 'pack.json'), 'utf8'));
    });

    test.for(savedPages)(
      '%s: nothing of it changes, and the right words are marked',
      async (file) => {
        const { driver } = session;
        const name = nameOf(file, false);
        const control = async (again: readonly number[] = []) => {
          const page = await openWatched(driver, unread(name));
          await tabOf(driver, page);
          await rests(page, lookOf);
          const asSeen = asElsewhere(await seen(page));
          if (again.length > 0) await layOutAgain(page, again);
          const look = await inventory(page);
          await closePage(page);
          return [asSeen, look] as const;
        };
        const [without, lookWithout] = await control();

        const page = await openWatched(driver, read(name));
        const tab = await tabOf(driver, page);
        const found = await whenPageIdle(driver, tab);
        await page.bringToFront();
        await soon(async () => letters(await painted(page))).not.toBe(
          found.mentions.some(({ marked }) => marked) ? '' : 'never',
        );
        proveWords(found, await painted(page));
        proveCommon(pack, found);
        const { there, missing } = await notPainted(page, plainNames(pack, found), found.text);
        expect(missing, 'names that are not marked').toEqual([]);

        await rests(page, lookOf);
        const withIt = asElsewhere(await seen(page));
        expect(withIt.changes, 'changes in the DOM').toEqual(without.changes);
        expect(withIt.errors.toSorted(), 'errors of the page').toEqual(without.errors.toSorted());
        let { layoutShift } = without;
        const looks = [lookWithout];
        // Timing differs from run to run, so a page may shift or look different in one and not in the next.
        while (looks.length < MOST_CONTROLS) {
          const { look } = await inventory(page);
          const isKnown = looks.some((each) => each.look === look);
          if (layoutShift >= withIt.layoutShift && isKnown) break;
          const again = driver.name === 'firefox' && !isKnown ? await markedElements(page) : [];
          const [more, lookThen] = await control(again);
          layoutShift = Math.max(layoutShift, more.layoutShift);
          looks.push(lookThen);
          await page.bringToFront();
        }
        expect(withIt.layoutShift, 'layout shift').toBeLessThanOrEqual(layoutShift + NO_SHIFT);
        await page.bringToFront();
        expect(withIt.html === without.html, 'the page as HTML is the same').toBe(true);
        await soon(() => inventory(page)).toBeOneOf(looks);

        const card = await openCard(driver, page, tab);
        await soon(async () => asElsewhere(await seen(page)).html === without.html).toBe(true);
        console.info(
          `${driver.name} ${file}: ${lookWithout.elements} elements, ${found.mentions.length} mentions (${there} plain), ` +
            `${found.lang}, ${card ? 'a card' : 'no card'}, shift ${withIt.layoutShift.toFixed(4)}, ` +
            `longest slice ${found.work.longestMs.toFixed(1)} ms${found.leftOut ? `, left out: ${found.leftOut}` : ''}`,
        );
        await proveNothingLeft(driver, page, { page: name, words: [] });
      },
    );

    test.for(savedPages)('%s: its own scripts run as without Sidelight', async (file) => {
      const { driver } = session;
      const name = nameOf(file, true);
      const run = async (url: string): Promise<Seen & { keys: string[] }> => {
        const page = await openWatched(driver, url);
        if (url === read(name)) await whenPageIdle(driver, await tabOf(driver, page));
        await rests(page, htmlOf);
        const keys = await pressKeys(page);
        const result = await seen(page);
        await closePage(page);
        // The page's own scripts may insert their pieces in another order from run to run, but the same pieces.
        const pieces = result.html.split('<').sort().join('<');
        return asElsewhere({ ...result, html: pieces, keys });
      };
      const withIt = await run(read(name));
      const controls = [await run(unread(name))];
      const known = () => controls.flatMap(({ errors }) => errors);
      const fresh = () => withIt.errors.filter((error) => !known().includes(error));
      const sameHtml = () => controls.some(({ html }) => html === withIt.html);
      // Pages that differ from run to run may show anything that was seen in a run without Sidelight.
      while (controls.length < MOST_CONTROLS && (fresh().length > 0 || !sameHtml()))
        controls.push(await run(unread(name)));
      const varies = new Set(controls.map(({ html }) => html)).size > 1;
      console.info(
        `${driver.name} ${file}: ${withIt.changes.length} changes of its own, ${withIt.errors.length} errors of its own, ` +
          `HTML ${sameHtml() ? 'the same' : varies ? 'differs from run to run without Sidelight too' : 'OTHER'}`,
      );
      expect(fresh(), 'new errors of the page').toEqual([]);
      expect(
        sameHtml() || varies ? '' : firstDifference(withIt.html, controls[0]?.html ?? ''),
        'the page as HTML is one of those without Sidelight',
      ).toBe('');
      expect(
        controls.map(({ keys }) => keys),
        'what keys do',
      ).toContainEqual(withIt.keys);
    });
  });
});
