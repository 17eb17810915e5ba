// Reads the page script's own account of its time, and times a bare walk by the same clock. Both browsers
// can do this.
import type { BrowserName } from '../../../scripts/browsers.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { Driver } from '../../testing/driver/launch.ts';
import type { Web } from '../../testing/driver/server.ts';
import { tabOf, whenPageIdle } from '../../testing/driver/tabs.ts';
import { welcomed } from '../../testing/driver/welcomed.ts';
import { firstMark } from './first-mark.ts';
import type { BenchPage } from './pages.ts';
import type { Address } from './serve.ts';

export interface OwnAccount {
  readonly browser: BrowserName;
  readonly page: string;
  readonly totalMs: number;
  readonly longestMs: number;
  readonly walkMs: number;
  /** null if the page has no marks. */
  readonly firstMarkMs: number | null;
}

/** Runs in the page, once, so that its code is as cold as the page script's. */
function walk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  Object.assign(window, { benchText: texts.join('\n') });
  return performance.now() - start;
}

/** Opens a browser for `accountOf`, with a clock that has fractions of a millisecond. */
export async function launchForAccount(
  browser: BrowserName,
  extension: string,
  web: Web,
): Promise<Driver> {
  const preferences = { 'privacy.reduceTimerPrecision': false };
  const driver = await Driver.launch({ browser, extension, web, preferences });
  await welcomed(driver);
  return driver;
}

export async function accountOf(
  driver: Driver,
  page: BenchPage,
  address: Address,
): Promise<OwnAccount> {
  const tab = await driver.open(address(page.about));
  try {
    const { work, mentions } = await whenPageIdle(driver, await tabOf(driver, tab), 60_000);
    const walkMs = await tab.evaluate(walk);
    const firstMarkMs =
      mentions.length > 0 ? await firstMark(driver, address(page.about), 1, 5000) : null;
    const { totalMs, longestMs } = work;
    return { browser: driver.name, page: page.name, totalMs, longestMs, walkMs, firstMarkMs };
  } finally {
    await closePage(tab).catch(() => undefined);
  }
}
