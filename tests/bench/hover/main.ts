// `npm run bench -- hover`: how soon a card opens, and what a pointer costs on a page full of marks.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { Driver } from '../../testing/driver/launch.ts';
import { openWeb, type Web } from '../../testing/driver/server.ts';
import { tabOf, whenPageIdle } from '../../testing/driver/tabs.ts';
import { welcomed } from '../../testing/driver/welcomed.ts';
import { extensionsFor } from '../extensions.ts';
import { saveResult } from '../keep.ts';
import { describeLoad, describeMachine } from '../machine.ts';
import { visit } from '../page/visit.ts';
import { wakeBackground } from '../wake.ts';
import { crossing, scroll, tracedRest } from './chromium.ts';
import { everyTimeNames, marksPage } from './marks-page.ts';
import { type HoverBenchOptions, parseHoverOptions } from './options.ts';
import { restOn } from './pointer.ts';
import { countMarks, installCardProbe, installProbe, spotsOfMarks } from './probe.ts';
import { type Hover, type HoverResult, hoverReport } from './report.ts';

/** On the list of sites where Sidelight is on. */
const NEWS = 'https://www.bbc.com/news/marks';
/** The default setting. */
const DELAY_MS = 300;
const CROSSING_MS = 6000;
/** Lines of text, all of them with marks. */
const LINES = 5;
const log = (line: string): void => console.error(line);

export async function main(args: readonly string[]): Promise<void> {
  const options = parseHoverOptions(args);
  const loadBefore = describeLoad();
  const { chromium: sidelight, firefox: forFirefox, pack } = await extensionsFor(options);
  const body = marksPage(everyTimeNames(pack), options.marks);
  const web = await openWeb((url) =>
    url.href.startsWith(NEWS) ? { body } : { body: '', status: 204 },
  );
  try {
    const chromium = await inChromium(options, sidelight, web);
    const firefox = forFirefox ? await inFirefox(options, forFirefox, web) : null;
    const result: HoverResult = {
      date: new Date().toISOString(),
      machine: describeMachine(),
      loadBefore,
      loadAfter: describeLoad(),
      note: options.note,
      delayMs: DELAY_MS,
      ...chromium,
      browsers: [chromium.version, ...(firefox ? [firefox.version] : [])],
      hovers: [...chromium.hovers, ...(firefox?.hovers ?? [])],
    };
    const report = hoverReport(result);
    console.log(options.json ? JSON.stringify(result, null, 2) : report);
    if (options.save) log(await saveResult('hover', result.date, report));
  } finally {
    await web.close();
  }
}

async function inChromium(options: HoverBenchOptions, extension: string, web: Web) {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const drivers: Driver[] = [];
  const launch = async (from: string): Promise<Driver> => {
    const driver = await Driver.launch({ browser: 'chromium', extension: from, web });
    drivers.push(driver);
    return driver;
  };
  try {
    const ours = await launch(extension);
    await welcomed(ours);
    const bare = await launch(await emptyExtension(folder));
    const { page, marks } = await openMarked(ours, true);
    const hovers = await hoverOver(ours, page, options.hovers);
    await closePage(page);
    // Only the extension listens to the pointer on this page.
    const { page: with_ } = await openMarked(ours, false);
    const without = await bare.open(NEWS);
    const lines = (await spotsOfMarks(with_, LINES)).map(({ y }) => y);
    const crossings: HoverResult['crossings'][number][] = [];
    const scrolls: HoverResult['scrolls'][number][] = [];
    for (let run = 1; run <= options.runs; run++) {
      log(`Crossing and scrolling, ${run} of ${options.runs}`);
      const none = await crossing(without, lines, CROSSING_MS);
      crossings.push({ none, sidelight: await crossing(with_, lines, CROSSING_MS) });
      const scrolled = await scroll(without);
      scrolls.push({ none: scrolled, sidelight: await scroll(with_) });
    }
    const reading = await visit(ours, { url: `${NEWS}?again`, slowdown: 1, settledMs: 0 });
    const version = await ours.engine.browser.version();
    return { marks, hovers, crossings, scrolls, reading, version };
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function inFirefox(options: HoverBenchOptions, extension: string, web: Web) {
  const driver = await Driver.launch({
    browser: 'firefox',
    extension,
    web,
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    await welcomed(driver);
    const { page } = await openMarked(driver, true);
    const hovers = await hoverOver(driver, page, options.hovers);
    return { hovers, version: await driver.engine.browser.version() };
  } finally {
    await driver.close();
  }
}

/** Opens the page in front and waits until all of it is marked. */
async function openMarked(driver: Driver, probed: boolean): Promise<{ page: Page; marks: number }> {
  const page = await driver.engine.browser.newPage();
  if (probed) await installProbe(page);
  await page.goto(NEWS, { waitUntil: 'domcontentloaded' });
  const tab = await tabOf(driver, page);
  await whenPageIdle(driver, tab, 60_000);
  if (probed) await installCardProbe(driver, tab);
  await page.bringToFront();
  return { page, marks: await countMarks(page) };
}

/** Opens `count` cards with the background running and as many with it stopped, in turn. */
async function hoverOver(driver: Driver, page: Page, count: number): Promise<Hover[]> {
  const hovers: Hover[] = [];
  const browser: BrowserName = driver.name;
  const spots = await spotsOfMarks(page, count);
  for (let n = 0; n < count; n++) {
    log(`${browser}: card ${n + 1} of ${count}`);
    const spot = spots[n % spots.length];
    if (!spot) throw new Error(`${browser} shows no mark on the page`);
    for (const worker of ['alive', 'dead'] as const) {
      await wakeBackground(driver);
      await page.bringToFront();
      if (worker === 'dead') await driver.stopBackground();
      hovers.push(
        browser === 'chromium'
          ? { browser, worker, ...(await tracedRest(page, spot)) }
          : { browser, worker, times: await restOn(page, spot), trace: null },
      );
    }
  }
  return hovers;
}

/** The only difference between Chromium's browsers. */
async function emptyExtension(folder: string): Promise<string> {
  const path = join(folder, 'none');
  await mkdir(path, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Bench', version: '1' };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  return path;
}
