// `npm run bench -- panel`: what following the paragraph in view costs a page, at rest and as it is scrolled.
import type { Page } from 'puppeteer-core';
import { framesPass } from '../../testing/driver/frames.ts';
import { Driver } from '../../testing/driver/launch.ts';
import { openPanelBeside } from '../../testing/driver/panel.ts';
import { openWeb } from '../../testing/driver/server.ts';
import { tabOf, whenPageIdle } from '../../testing/driver/tabs.ts';
import { welcomed } from '../../testing/driver/welcomed.ts';
import { countOf, parseBrowserBench, SHARED_USAGE } from '../browser-options.ts';
import { extensionsFor } from '../extensions.ts';
import { saveResult } from '../keep.ts';
import { describeLoad, describeMachine } from '../machine.ts';
import { markdownTable } from '../markdown.ts';
import { largest, median, p95 } from '../statistics.ts';
import { counted, startCounting } from './counted.ts';

const USAGE = `npm run bench -- panel [options]

  --steps N              turns of the wheel (100)
${SHARED_USAGE}`;

const ADDRESS = 'https://www.bbc.com/news/panel';
/** Paragraphs, each with a name. */
const PARAGRAPHS = 60;
/** Pixels of one turn of the wheel. */
const TURN = 100;
/** Frames at rest: five seconds. */
const REST = 300;

const NAMES = ['Air Koryo', 'Vladivostok', 'Alexander Matsegora', 'Pyongyang', 'Masikryong'];

const body = `<!doctype html><html lang="en"><title>Sixty names</title>
<style>body { font: 18px/1.6 serif; max-width: 640px; margin: 40px auto 100vh }</style>
<article><h1>North Korea, in sixty paragraphs</h1>${Array.from(
  { length: PARAGRAPHS },
  (_, at) =>
    `<p>${NAMES[at % NAMES.length]} is in paragraph ${at}. ${'Nothing else is said in it. '.repeat(9)}</p>`,
).join('')}</article></html>`;

export async function main(args: readonly string[]): Promise<void> {
  const { own, ...options } = parseBrowserBench(args, { steps: '100' }, USAGE);
  const steps = countOf(own, 'steps', 1, USAGE);
  const load = describeLoad();
  const { chromium: extension } = await extensionsFor({ ...options, firefox: false });
  const web = await openWeb((url) => (url.href === ADDRESS ? { body } : undefined));
  try {
    const driver = await Driver.launch({ browser: 'chromium', extension, web });
    try {
      const rows = await measure(driver, steps);
      const report = [
        `# The side panel, ${new Date().toISOString().slice(0, 10)}`,
        `${describeMachine()}. Load before: ${load}; after: ${describeLoad()}. ${await driver.engine.browser.version()}.`,
        ...(options.note ? [options.note] : []),
        `A page of ${PARAGRAPHS} paragraphs with names, ${steps} turns of the wheel of ${TURN} px each, then ${REST} frames of rest. Milliseconds in the calls that the browser makes to Sidelight's scripts in the page, for each turn.`,
        markdownTable([
          ['the panel is', 'median', '95 %', 'longest', 'calls for a turn', 'calls at rest'],
          ...rows,
        ]),
      ].join('\n\n');
      console.log(options.json ? JSON.stringify(rows, null, 2) : report);
      if (options.save) console.error(await saveResult('panel', new Date().toISOString(), report));
    } finally {
      await driver.close();
    }
  } finally {
    await web.close();
  }
}

async function measure(driver: Driver, steps: number): Promise<string[][]> {
  await welcomed(driver);
  const page = await driver.open(ADDRESS);
  const tab = await tabOf(driver, page);
  await whenPageIdle(driver, tab, 60_000);
  await page.setViewport({ width: 1280, height: 800 });
  await startCounting(driver, tab);
  const panel = await openPanelBeside(driver, page, tab);
  const open = await scroll(driver, page, tab, steps);
  await panel.close();
  await page.bringToFront();
  await framesPass(page, 30);
  return [
    ['open', ...open],
    ['closed', ...(await scroll(driver, page, tab, steps))],
  ];
}

/** Down, and at the end of the page up again. */
async function scroll(driver: Driver, page: Page, tab: number, steps: number): Promise<string[]> {
  const spent: number[] = [];
  await page.mouse.move(5, 400);
  const began = await counted(driver, tab);
  let before = began;
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel({ deltaY: step < steps / 2 ? TURN : -TURN });
    await framesPass(page, 12);
    const now = await counted(driver, tab);
    spent.push(now.ms - before.ms);
    before = now;
  }
  await framesPass(page, 60);
  const rested = await counted(driver, tab);
  await framesPass(page, REST);
  const { calls } = await counted(driver, tab);
  return [
    ...[median(spent), p95(spent), largest(spent)].map((ms) => ms.toFixed(2)),
    ((before.calls - began.calls) / steps).toFixed(2),
    String(calls - rested.calls),
  ];
}
