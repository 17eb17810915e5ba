/// <reference types="chrome" />
// Puts the extension back as it was, after an attack that kept something or needed something kept.
import type { Driver } from '../testing/driver/launch.ts';
import { forgetUserData } from '../testing/driver/user-data.ts';

/** Forgets all that was read and rejected, and the settings. */
export async function forget(driver: Driver): Promise<void> {
  await driver.inExtension(() => chrome.storage.local.clear());
  await forgetUserData(driver);
}
