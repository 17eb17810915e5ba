/// <reference types="chrome" />
// Pages about something else than a pack: how to open one, and how to know that it is silent.
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/launch.ts';
import { tabOf } from './driver/tabs.ts';
import { read } from './intact/site.ts';
import { soon } from './visit.ts';

/** What the top frame reported. Asking the background for it would have the page read. */
export const statusOf = (driver: Driver, tab: number): Promise<string | undefined> =>
  driver.inExtension(async (key: string): Promise<string | undefined> => {
    const { [key]: frame } = await chrome.storage.session.get(key);
    return (frame as { page: { status: string } } | undefined)?.page.status;
  }, `tab:${tab}:0`);

/** Opens a page in front, and waits until it is known to be silent. */
export async function openSilent(
  driver: Driver,
  name: string,
): Promise<{ page: Page; tab: number }> {
  const page = await driver.open(read(name));
  const tab = await tabOf(driver, page);
  await soon(() => statusOf(driver, tab)).toBe('silent');
  await page.bringToFront();
  return { page, tab };
}
