/// <reference types="chrome" />
// Runs code in the extension's background.
import type { Driver } from './launch.ts';
import { askBackground } from './tabs.ts';

/**
 * Runs `(scope) => …`, given as text, in the background, whose global object it gets. Wakes it first. As long
 * as the browser runs, Chromium no longer stops it then.
 */
export async function runInBackground<R>(driver: Driver, does: string): Promise<R> {
  if (driver.name === 'firefox') {
    return driver.inExtension<[], R>(`chrome.runtime.getBackgroundPage().then(${does})`);
  }
  await askBackground(driver, 'page-state', { tabId: 0 });
  const isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(driver.engine.base);
  const worker = await driver.engine.browser.targets().find(isWorker)?.worker();
  if (!worker) throw new Error('There is no background.');
  return (await worker.evaluate(`(${does})(globalThis)`)) as R;
}
