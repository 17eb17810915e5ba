// Opens pages of the tests' internet and waits until they are marked.
import { expect } from 'vitest';
import type { Driver } from './driver/launch.ts';
import { type Found, tabOf, whenPageIdle } from './driver/tabs.ts';
import { PATIENCE_MS } from './patience.ts';

export interface Visit {
  readonly page: Awaited<ReturnType<Driver['open']>>;
  readonly tab: number;
  readonly found: Found;
}

/** Opens a page in front and waits until the page script is done with it. */
export async function visit(driver: Driver, url: string): Promise<Visit> {
  const page = await driver.open(url);
  const tab = await tabOf(driver, page);
  const found = await whenPageIdle(driver, tab);
  await page.bringToFront();
  return { page, tab, found };
}

/** Polls `look` until its result is as expected; otherwise the test fails with the last difference. */
export const soon = <T>(look: () => Promise<T>) =>
  expect.poll(look, { timeout: PATIENCE_MS, interval: 50 });
