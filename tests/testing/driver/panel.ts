/// <reference types="chrome" />
// The side panel as a page in a plain tab: drivers can open no panel.
import type { Page } from 'puppeteer-core';
import type { Driver } from './launch.ts';

/** Opens the panel's page for a tab, and waits until it follows the page. */
export const openPanel = (driver: Driver, tab: number): Promise<Page> =>
  driver.openExtension(`sidepanel.html?tab=${tab}`, '.in-view');

/** The names in the paragraph in view, as the panel lists them. */
export const namesInView = (panel: Page): Promise<string[]> =>
  panel.$$eval('.in-view .name-chip .text', (all) => all.map((one) => one.textContent));
