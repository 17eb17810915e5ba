// `npm run setup`: makes a machine ready to build and test on.
import { findBrowser } from './browsers.ts';
import { installBrowsers } from './install-browsers.ts';

const browsers = ['chromium', 'firefox'] as const;
try {
  await installBrowsers(browsers);
  for (const browser of browsers) console.log(`${browser}: ${findBrowser(browser)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
