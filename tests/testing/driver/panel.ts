/// <reference types="chrome" />
// The side panel as a page in a plain tab: drivers can open no panel.
import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';
import type { Driver } from './launch.ts';

/** Opens the panel's page for a tab, and waits until it follows the page. */
export const openPanel = (driver: Driver, tab: number): Promise<Page> =>
  driver.openExtension(`sidepanel.html?tab=${tab}`, '.in-view');

/** The same, and until it shows what answers the paragraph in view: it follows a page in sight alone. */
export async function openPanelBeside(driver: Driver, page: Page, tab: number): Promise<Page> {
  const panel = await openPanel(driver, tab);
  await page.bringToFront();
  await until(
    () => panel.$$eval('.in-view .event', (events) => events.length),
    (events) => events > 0,
    () => 'The panel does not follow the page.',
  );
  return panel;
}

/** The names in the paragraph in view, as the panel lists them. */
export const namesInView = (panel: Page): Promise<string[]> =>
  panel.$$eval('.in-view .name-chip .text', (all) => all.map((one) => one.textContent));
