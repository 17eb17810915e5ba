// Builds and packs the extension once, before all end-to-end tests.
import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { installBrowsers } from '../../scripts/install-browsers.ts';
import { ensureFirefoxPackage } from '../../scripts/zip.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the project that runs. */
    readonly browser: BrowserName;
    readonly extension: {
      readonly chromium: string;
      readonly firefox: string;
      /** The package for the store; only a packed extension outlives a restart of Firefox. */
      readonly firefoxPackage: string;
    };
  }
}

export default async function setup(project: TestProject): Promise<void> {
  await installBrowsers(['chromium', 'firefox']);
  const chromium = await ensureBuilt('chromium');
  const firefoxPackage = await ensureFirefoxPackage();
  const firefox = await ensureBuilt('firefox');
  project.provide('extension', { chromium, firefox, firefoxPackage });
}
