// `npm run annotate`: what Sidelight finds in saved files, one JSON line per file.
import { FileAnnotator } from './annotate/annotator.ts';
import { parseOptions } from './annotate/options.ts';
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  await installBrowsers([options.browser]);
  const extension = await ensureBuilt(options.browser);
  const annotator = await FileAnnotator.start({ ...options, extension });
  try {
    for (const file of options.files) {
      process.stdout.write(`${JSON.stringify(await annotator.annotate(file))}\n`);
    }
  } finally {
    await annotator.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
