// Waits for the welcome page.
import { until } from '../until.ts';
import type { Driver } from './launch.ts';

/**
 * Resolves when the welcome page is open, and throws if it does not open. A test that opens tabs
 * must wait for it first, because it comes to the front.
 */
export async function welcomed(driver: Driver): Promise<void> {
  await until(
    () => driver.urls(),
    (urls) => urls.some((url) => url.includes('/welcome.html')),
    () => 'The welcome page did not open',
  );
}
