// `npm start`: opens a browser with the built extension on a sample article, ready to hover. Without a
// display it prints what is found there and takes screenshots.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../data/model.ts';
import { Driver } from '../tests/testing/driver/launch.ts';
import { openWeb } from '../tests/testing/driver/server.ts';
import { welcomed } from '../tests/testing/driver/welcomed.ts';
import { address, samplePages } from '../tests/testing/pages/index.ts';
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';
import { hasDisplay, readBrowser } from './start/options.ts';
import { tour } from './start/tour.ts';

try {
  const browser = readBrowser(process.argv.slice(2));
  await installBrowsers([browser]);
  const extension = await ensureBuilt(browser);
  const visible = hasDisplay();
  await using stack = new AsyncDisposableStack();
  const web = stack.adopt(await openWeb(samplePages), (each) => each.close());
  const driver = stack.adopt(await Driver.launch({ browser, extension, web, visible }), (each) =>
    each.close(),
  );
  await welcomed(driver);
  const page = await driver.open(address.article);
  if (visible) {
    console.log('Rest the pointer on a marked name. Close the browser when you are done.');
    await driver.closedByUser();
  } else {
    const pack = JSON.parse(await readFile(join(extension, 'pack.json'), 'utf8')) as Pack;
    await tour(driver, page, new Map(pack.entities.map(({ id, name }) => [id, name])));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
