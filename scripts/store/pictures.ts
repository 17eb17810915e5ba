// The stores' pictures in one language: the built extension at work in a real Chromium on a page of our own.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { directionOf } from '../../components/i18n/interface-locale.ts';
import type { EntityId } from '../../data/model.ts';
import { rest, waitForCard, waitForNoCard } from '../../tests/testing/driver/card.ts';
import { framesPass, MANY_FRAMES } from '../../tests/testing/driver/frames.ts';
import { Driver } from '../../tests/testing/driver/launch.ts';
import { marksOf } from '../../tests/testing/driver/marks.ts';
import { openPopup, press } from '../../tests/testing/driver/own-pages.ts';
import { openPanelBeside } from '../../tests/testing/driver/panel.ts';
import { openWeb } from '../../tests/testing/driver/server.ts';
import { type Found, tabOf, whenPageIdle } from '../../tests/testing/driver/tabs.ts';
import { welcomed } from '../../tests/testing/driver/welcomed.ts';
import { until } from '../../tests/testing/until.ts';
import { storeArticle } from './article.ts';
import type { Words } from './localized.ts';
import { typefaces } from './typefaces.ts';

/** What both stores take. */
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 400, height: 800 };
/** The page beside the panel. */
const BESIDE = { width: 880, height: 800 };
/** Between the popup and the window's edges (px). */
const MARGIN = 14;
/** The strip of years, which is empty and hidden until all events are read. */
const ALL_READ = '.strip:not([aria-hidden])';
/** On the list of news sites, so that the extension runs there without asking. */
const ADDRESS = 'https://www.bbc.com/news/sample';
/** Longer than a card takes to fade in. */
const FADE_MS = 600;

/** Takes all pictures with this copy of the extension and saves them in `folder`. */
export async function takePictures(
  locale: string,
  extension: string,
  words: Words,
  folder: string,
): Promise<void> {
  const body = storeArticle(locale, words.welcome_byline?.message ?? '');
  await using stack = new AsyncDisposableStack();
  const web = stack.adopt(
    await openWeb((url) => (url.href === ADDRESS ? { body } : typefaces(url))),
    (each) => each.close(),
  );
  const driver = stack.adopt(await Driver.launch({ browser: 'chromium', extension, web }), (each) =>
    each.close(),
  );
  await welcomed(driver);
  const page = await driver.engine.browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  const tab = await tabOf(driver, page);
  const found = await whenPageIdle(driver, tab, undefined, { cards: true });
  const save = (name: string, picture: Uint8Array) =>
    // Stores refuse pictures that may be transparent.
    sharp(picture)
      .flatten()
      .png()
      .toFile(join(folder, `${name}.png`));

  const plain = await settled(page);
  for (const [name, scheme, entity] of [
    ['1-card', 'light', 'air-koryo'],
    ['5-dark', 'dark', 'alexander-matsegora'],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const show = () => withCard(driver, page, tab, found, entity);
    // The first time the card's letters load, and it may be laid out anew.
    await show();
    await save(name, await show());
  }
  const popup = await openPopup(driver, tab);
  await popup.waitForSelector('.story .event');
  await popup.setViewport(POPUP);
  const isRightToLeft = directionOf(locale) === 'rtl';
  const left = isRightToLeft ? MARGIN : SIZE.width - POPUP.width - MARGIN;
  await save('2-popup', await over(plain, await settled(popup), left));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport(BESIDE);
  const panel = await openPanelBeside(driver, page, tab);
  await panel.setViewport(PANEL);
  const narrow = await settled(page);
  await save('3-panel', await beside(narrow, await settled(panel), isRightToLeft));
  await press(popup, words.popup_openTimeline?.message ?? '');
  const timeline = await openedTimeline(driver);
  await timeline.setViewport(SIZE);
  await save('4-timeline', await settled(timeline));
}

/** The page with the card of a name. */
async function withCard(driver: Driver, page: Page, tab: number, found: Found, entity: EntityId) {
  const marked = found.mentions.filter((mention) => mention.marked);
  const words = marked.map(({ start, end }) => found.text.slice(start, end));
  const nth = marked.findIndex(({ entities }) => entities.includes(entity));
  await page.bringToFront();
  const box = await (await marksOf(page, words)).bring(nth, 0.3);
  if (!box) throw new Error(`${entity} has no mark on the sample in ${found.lang}.`);
  await rest(page, box);
  await waitForCard(driver, tab);
  const picture = await settled(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(driver, tab);
  // A dismissed card opens again once the pointer was elsewhere.
  await page.mouse.move(1, SIZE.height - 1, { steps: 8 });
  await framesPass(page, MANY_FRAMES);
  return picture;
}

/** The timeline that the popup opened, with all events read. */
async function openedTimeline(driver: Driver): Promise<Page> {
  const { browser, base } = driver.engine;
  const page = await until(
    async () => (await browser.pages()).find((each) => each.url().startsWith(`${base}/timeline`)),
    (found) => found !== undefined,
    () => 'No timeline opened',
  );
  if (!page) throw new Error('No timeline opened');
  await page.waitForSelector(ALL_READ);
  return page;
}

async function settled(page: Page): Promise<Uint8Array> {
  await page.bringToFront();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, FADE_MS));
  return page.screenshot();
}

/** The popup over the page, as it hangs from the toolbar. */
async function over(page: Uint8Array, popup: Uint8Array, left: number): Promise<Uint8Array> {
  const { width, height } = POPUP;
  const shade = Buffer.from(`<svg width="${SIZE.width}" height="${SIZE.height}">
<filter id="soft"><feGaussianBlur stdDeviation="14"/></filter>
<rect x="${left}" y="6" width="${width}" height="${height}" rx="10" opacity=".35" filter="url(#soft)"/></svg>`);
  const round = Buffer.from(
    `<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="9"/></svg>`,
  );
  const rounded = await sharp(popup)
    .composite([{ input: round, blend: 'dest-in' }])
    .png()
    .toBuffer();
  return sharp(page)
    .composite([{ input: shade }, { input: rounded, left, top: 0 }])
    .png()
    .toBuffer();
}

/** The panel beside the page, on the side where browsers have it. */
async function beside(page: Uint8Array, panel: Uint8Array, isRightToLeft: boolean) {
  const parts = isRightToLeft ? [panel, page] : [page, panel];
  const second = isRightToLeft ? PANEL.width : BESIDE.width;
  return sharp({ create: { ...SIZE, channels: 3, background: '#fff' } })
    .composite(parts.map((part, i) => ({ input: Buffer.from(part), left: i * second, top: 0 })))
    .png()
    .toBuffer();
}
