// Starts a browser with the extension as it was built for this run of the tests.
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { Driver } from './driver/launch.ts';
import type { Web } from './driver/server.ts';

/** A browser on a new profile with the packaged extension, or with an unpacked copy of it. */
export function launch(browser: BrowserName, web: Web, copy?: string): Promise<Driver> {
  const { firefoxPackage, ...built } = inject('extension');
  const packed = browser === 'firefox' && !copy ? firefoxPackage : undefined;
  return Driver.launch({ browser, extension: copy ?? built[browser], packed, web });
}
