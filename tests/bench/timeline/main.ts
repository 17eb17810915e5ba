// `npm run bench -- timeline`: how soon popup and timeline show a large dataset, and how smooth a search is.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePage } from '../../testing/driver/close-page.ts';
import { Driver } from '../../testing/driver/launch.ts';
import { openWeb } from '../../testing/driver/server.ts';
import { tabOf, whenPageIdle } from '../../testing/driver/tabs.ts';
import { welcomed } from '../../testing/driver/welcomed.ts';
import { address, samplePages } from '../../testing/pages/index.ts';
import { countOf, parseBrowserBench, SHARED_USAGE } from '../browser-options.ts';
import { extensionsFor } from '../extensions.ts';
import { saveResult } from '../keep.ts';
import { describeLoad, describeMachine } from '../machine.ts';
import { markdownTable } from '../markdown.ts';
import { median } from '../statistics.ts';
import { enlarge } from './enlarge.ts';
import { type Opening, watchOpening } from './probe.ts';

const USAGE = `npm run bench -- timeline [options]

  --events N             events in the dataset (5000)
  --runs N               how often each page is opened (9)
${SHARED_USAGE}`;

/** The popup's size in browsers. It is opened as a tab: a driver cannot open the real one. */
const PAGES = {
  popup: { width: 400, height: 600 },
  timeline: { width: 1280, height: 900 },
} as const;
type PageName = keyof typeof PAGES;

const SETTLED_MS = 1_200;
/** A name and a word in another form: each letter is searched for, because the pause after it is long enough. */
const QUERY = 'british embassy closed';
const PER_LETTER_MS = 150;

export async function main(args: readonly string[]): Promise<void> {
  const { own, ...options } = parseBrowserBench(args, { events: '5000', runs: '9' }, USAGE);
  const [events, runs] = [countOf(own, 'events', 1, USAGE), countOf(own, 'runs', 1, USAGE)];
  const load = describeLoad();
  const { chromium, pack } = await extensionsFor({ ...options, firefox: false });
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const web = await openWeb(samplePages);
  try {
    const extension = join(folder, 'extension');
    await cp(chromium, extension, { recursive: true });
    await writeFile(join(extension, 'pack.json'), JSON.stringify(enlarge(pack, events)));
    const driver = await Driver.launch({ browser: 'chromium', extension, web });
    try {
      const openings = await measure(driver, runs);
      const report = [
        `# Opening the pages, ${events} events, ${new Date().toISOString().slice(0, 10)}`,
        `${describeMachine()}. Load before: ${load}; after: ${describeLoad()}. ${await driver.engine.browser.version()}.`,
        ...(options.note ? [options.note] : []),
        `Milliseconds after the page was asked for, by the clock, medians of ${runs}. A task counts as long from 50 on.`,
        table(openings),
      ].join('\n\n');
      console.log(options.json ? JSON.stringify(openings, null, 2) : report);
      if (options.save)
        console.error(await saveResult('timeline', new Date().toISOString(), report));
    } finally {
      await driver.close();
    }
  } finally {
    await web.close();
    await rm(folder, { recursive: true });
  }
}

interface Measured extends Opening {
  /** The longest task when all events are unfolded, where they are folded away. */
  readonly unfolding: number;
  /** The longest task while a search is typed. */
  readonly typing: number;
}

type Openings = Record<PageName, Measured[]>;

async function measure(driver: Driver, runs: number): Promise<Openings> {
  await welcomed(driver);
  const article = await driver.open(address.article);
  const tab = await tabOf(driver, article);
  await whenPageIdle(driver, tab, 60_000);
  const paths = { popup: `popup.html?tab=${tab}`, timeline: 'timeline.html?date=2020-03-09' };
  const openings: Openings = { popup: [], timeline: [] };
  // In turns. The first of each, with cold files, does not count.
  for (let run = 0; run <= runs; run++) {
    for (const name of Object.keys(PAGES) as PageName[]) {
      const opening = await open(driver, paths[name], PAGES[name]);
      if (run > 0) openings[name].push(opening);
    }
  }
  return openings;
}

async function open(
  driver: Driver,
  path: string,
  size: { width: number; height: number },
): Promise<Measured> {
  const page = await driver.engine.browser.newPage();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(watchOpening);
  await page.goto(`${driver.engine.base}/${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => (globalThis as { __opening?: Opening }).__opening?.all);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  /** What was recorded; the longest task since the last call. */
  const read = () =>
    page.evaluate(() => {
      const { __opening: opening } = globalThis as unknown as { __opening: Opening };
      const read = { ...opening };
      opening.longest = 0;
      return read;
    });
  const opening = await read();
  await page.bringToFront();
  const allEvents = await page.$('.part:not(.open) > h2 > button');
  if (allEvents) {
    // In the popup the search is folded away with them.
    await allEvents.click();
    await page.waitForSelector('.search input');
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  }
  const { longest: unfolding } = await read();
  await page.type('.search input', QUERY, { delay: PER_LETTER_MS });
  await new Promise((resolve) => setTimeout(resolve, PER_LETTER_MS));
  const { longest: typing } = await read();
  await closePage(page);
  return { ...opening, unfolding, typing };
}

function table(openings: Openings): string {
  const ms = (value: number): string => value.toFixed(0);
  const middle = (all: readonly Measured[], what: 'first' | 'events' | 'all'): string =>
    ms(median(all.flatMap((one) => one[what] ?? [])));
  return markdownTable([
    [
      ...['', 'first picture', 'first events', 'all events'],
      ...['longest task', 'when unfolded', 'while typing'],
    ],
    ...(Object.entries(openings) as [PageName, Measured[]][]).map(([name, all]) => [
      name,
      middle(all, 'first'),
      middle(all, 'events'),
      middle(all, 'all'),
      ms(median(all.map(({ longest }) => longest))),
      ms(median(all.map(({ unfolding }) => unfolding))),
      ms(median(all.map(({ typing }) => typing))),
    ]),
  ]);
}
