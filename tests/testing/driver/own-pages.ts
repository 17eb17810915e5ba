/// <reference types="chrome" />
// What tests of the user's choices do with the extension's own pages and with what it stores.
import type { Page } from 'puppeteer-core';
import type { Driver } from './launch.ts';

/** Opens the popup's page for a tab, and waits until it lists names. */
export const openPopup = (driver: Driver, tab: number): Promise<Page> =>
  driver.openExtension(`popup.html?tab=${tab}`, '.page-names li');

/** Opens the popup's list of all events, which is closed while it shows the story so far. */
export async function openAllEvents(popup: Page): Promise<void> {
  await popup.waitForSelector('.story .event');
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('.page-names + .part button')?.click(),
  );
  await popup.waitForSelector('.timeline [data-event]');
}

export const openOptions = (driver: Driver): Promise<Page> =>
  driver.openExtension('options.html', '.kept');

/** Presses the first button with that text, by a click event. */
export const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((words: string) => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find((each) => each.textContent.trim() === words);
    if (!found) throw new Error(`No button says ${words}`);
    found.click();
  }, text);

/** What is stored under the keys that begin with `prefix`. */
export const stored = (driver: Driver, prefix: string): Promise<Record<string, unknown>> =>
  driver.inExtension(async (start: string) => {
    const all = Object.entries(await chrome.storage.local.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith(start)));
  }, prefix);
