// `npm run attack`: attacks the built extension as pages, files and crashes may, and prints what each attack got.
import { runAttacks } from '../tests/attack/run.ts';
import { line } from '../tests/attack/table.ts';
import { parseOptions } from './attack/options.ts';
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';
import { ensureFirefoxPackage } from './zip.ts';

try {
  const { browsers, extension, small, chosen } = parseOptions(process.argv.slice(2));
  await installBrowsers([...browsers]);
  let failed = 0;
  console.log(line(['attack', 'finding', 'browser', 'held', 'what it got']));
  for (const browser of browsers) {
    const packed =
      extension === undefined && browser === 'firefox' ? await ensureFirefoxPackage() : undefined;
    const folder = extension ?? (await ensureBuilt(browser));
    for await (const [{ name, finding }, { held, got }] of runAttacks(chosen, {
      ...{ browser, extension: folder, packed, small },
    })) {
      if (!held) failed++;
      console.log(line([name, finding, browser, held ? 'yes' : 'NO', got]));
    }
  }
  if (failed > 0) console.log(`\n${failed} attacks got something.`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
