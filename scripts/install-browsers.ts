// Installs the browsers that are missing.
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, requireBrowser } from './browsers.ts';
import { mustRun } from './run.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Only on Debian: elsewhere the package `chromium` may install a snap. */
const canInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get') &&
  !existsSync('/usr/bin/snap');

/**
 * Installs those that are missing if that takes no question (as root on Debian).
 * Otherwise throws an error that says what to install.
 */
export async function installBrowsers(browsers: readonly BrowserName[]): Promise<void> {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length > 0 && canInstall()) {
    const names = missing.map((browser) => packages[browser]);
    console.error(`Installing ${names.join(' and ')}`);
    await mustRun('apt-get', ['update', '-qq'], { output: 'stderr' });
    await mustRun(
      'env',
      ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...names],
      { output: 'return' },
    );
  }
  for (const browser of browsers) requireBrowser(browser);
}
