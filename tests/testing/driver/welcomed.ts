// Waits for the page of the first run. Must not know: what is on it.
import { until } from '../until.ts';
import type { Driver } from './launch.ts';

/**
 * Resolves when the first run's page is open; throws if it never is. It comes in front of whatever is
 * open: till then the tab in front is not the one that was just opened.
 */
export async function welcomed(driver: Driver): Promise<void> {
  await until(
    () => driver.urls(),
    (urls) => urls.some((url) => url.includes('/welcome.html')),
    () => 'The page of the first run did not open',
  );
}
