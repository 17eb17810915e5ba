// `npm run bench -- page`: what Sidelight costs the pages it reads, beside other extensions.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { openWeb } from '../../testing/driver/server.ts';
import { extensionsFor } from '../extensions.ts';
import { saveResult } from '../keep.ts';
import { describeLoad, describeMachine } from '../machine.ts';
import { bigPack, namesIn } from './big-pack.ts';
import { ChromiumBench } from './chromium.ts';
import { parsePageOptions } from './options.ts';
import { accountOf, launchForAccount, type OwnAccount } from './own-account.ts';
import { type BenchPage, benchPages, evenly } from './pages.ts';
import { type PageResult, pageReport } from './report.ts';
import { type Address, serveFrom } from './serve.ts';
import { writeVariants } from './variants.ts';

const ALIASES = 10_000;
/** So many aliases that the large pack marks something on nearly every page. */
const NAMES_PER_PAGE = 30;
const log = (line: string): void => console.error(line);

export async function main(args: readonly string[]): Promise<void> {
  const options = parsePageOptions(args);
  const loadBefore = describeLoad();
  const pages = benchPages(options.folder, options.pages);
  const { chromium: sidelight, firefox: forFirefox, pack } = await extensionsFor(options);
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const web = await openWeb();
  const address = serveFrom(web);
  try {
    const names = pages.flatMap(({ html }) => namesIn(html.toString(), NAMES_PER_PAGE));
    const variants = { sidelight, folder, bigPack: bigPack(pack, names, ALIASES) };
    const bench = await ChromiumBench.start(await writeVariants(variants), web, address, log);
    const chromium = await bench.version();
    try {
      const markJs = new Set(evenly(pages, options.markJs).map(({ name }) => name));
      for (let run = 1; run <= options.runs; run++) {
        log(`Run ${run} of ${options.runs}`);
        await bench.round(pages, run === 1, markJs);
      }
    } finally {
      await bench.close();
    }
    const own = forFirefox
      ? await accounts(sidelight, forFirefox, web, address, pages)
      : { accounts: [], firefox: null };
    const result: PageResult = {
      date: new Date().toISOString(),
      machine: describeMachine(),
      loadBefore,
      loadAfter: describeLoad(),
      chromium,
      firefox: own.firefox,
      pages: pages.length,
      runs: options.runs,
      aliases: pack.entities.reduce((sum, { aliases }) => sum + aliases.length, 0),
      note: options.note,
      samples: bench.samples,
      firstMarks: bench.firstMarks,
      accounts: own.accounts,
    };
    const report = pageReport(result);
    console.log(options.json ? JSON.stringify(result, null, 2) : report);
    if (options.save) log(await saveResult('page', result.date, report));
  } finally {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both browsers open the same pages in turn. */
async function accounts(
  forChromium: string,
  forFirefox: string,
  web: Awaited<ReturnType<typeof openWeb>>,
  address: Address,
  pages: readonly BenchPage[],
): Promise<{ accounts: OwnAccount[]; firefox: string }> {
  await using drivers = new AsyncDisposableStack();
  const launch = async (browser: BrowserName, extension: string) =>
    drivers.adopt(await launchForAccount(browser, extension, web), (driver) => driver.close());
  const chromium = await launch('chromium', forChromium);
  const firefox = await launch('firefox', forFirefox);
  const accounts: OwnAccount[] = [];
  for (const page of pages) {
    for (const driver of [chromium, firefox]) {
      log(`${driver.name}: ${page.name}`);
      await accountOf(driver, page, address).then(
        (account) => accounts.push(account),
        (error: Error) => log(`  ${error.message}`),
      );
    }
  }
  return { accounts, firefox: await firefox.engine.browser.version() };
}
