// Wakes the extension's background, as it is while a user reads one page after another.
import type { Driver } from '../testing/driver/launch.ts';
import { askBackground } from '../testing/driver/tabs.ts';

/** Resolves when the background runs and has its index loaded; on a new profile, its pack stored. */
export async function wakeBackground(driver: Driver): Promise<void> {
  await askBackground(driver, 'find', { lang: 'en', blocks: [{ text: 'Pyongyang' }] });
}
