// `npm run dev [-- --browser firefox]`: builds the extension again at every change and reloads it in a
// browser that shows a sample article. Ends when the browser is closed or at Ctrl+C.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'wxt';
import { Driver } from '../tests/testing/driver/launch.ts';
import { openWeb } from '../tests/testing/driver/server.ts';
import { welcomed } from '../tests/testing/driver/welcomed.ts';
import { address, samplePages } from '../tests/testing/pages/index.ts';
import type { BrowserName } from './browsers.ts';
import { installBrowsers } from './install-browsers.ts';
import { root } from './run.ts';
import { hasDisplay, readBrowser } from './start/options.ts';

/** WXT's name of a browser, which is also in the name of its output folder. */
const NAMES: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

try {
  const browser = readBrowser(process.argv.slice(2));
  await installBrowsers([browser]);
  await using stack = new AsyncDisposableStack();
  const name = NAMES[browser];
  // WXT's own browser would refuse the certificate of the sample pages.
  const server = stack.adopt(
    await createServer({ root, browser: name, webExt: { disabled: true } }),
    (each) => each.stop(),
  );
  await server.start();
  const web = stack.adopt(await openWeb(samplePages), (each) => each.close());
  const extension = join(root, '.output', `${name}-mv3-dev`);
  const driver = stack.adopt(
    await Driver.launch({ browser, extension, web, visible: hasDisplay(), local: true }),
    (each) => each.close(),
  );
  // Ctrl+C ends the browser and this process before anything below can clean up.
  process.once('exit', () => rmSync(driver.profile, { recursive: true, force: true }));
  if (browser === 'chromium') {
    // After `runtime.reload()` Chromium does not start the background of an extension that was loaded
    // by its debugger. Loading it again replaces it.
    server.reloadExtension = () => void driver.engine.browser.installExtension(extension);
  }
  await welcomed(driver);
  await driver.open(address.article);
  console.log(`${address.article} is open. Close the browser or press Ctrl+C when you are done.`);
  await driver.closedByUser();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
