// Waits for the page of the first run. Must not know: what is on it.
import type { Driver } from './launch.ts';

/**
 * Resolves when the first run's page is open, at the latest after ten seconds. It comes in front of
 * whatever is open: till then the tab in front is not the one that was just opened.
 */
export async function welcomed(driver: Driver): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if ((await driver.urls()).some((url) => url.includes('/welcome.html'))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
