// `npm run store [-- LOCALE...]`: what is uploaded to the stores beside the package, for each language of the
// interface: its listing and screenshots of 1280 × 800, in `.output/store/`.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './build.ts';
import { installBrowsers } from './install-browsers.ts';
import { root } from './run.ts';
import { listingIn, locales } from './store/listing.ts';
import { localized, wordsOf } from './store/localized.ts';
import { takePictures } from './store/pictures.ts';
import { setTypefaces } from './store/typefaces.ts';

const OUTPUT = join(root, '.output/store');

/** The languages that were asked for; else all. */
function readLocales(): readonly string[] {
  const asked = process.argv.slice(2);
  if (asked.every((locale) => locales.includes(locale))) return asked.length ? asked : locales;
  throw new Error(`npm run store [-- ${locales.join(' | ')}]`);
}

try {
  const wanted = readLocales();
  await installBrowsers(['chromium']);
  const extension = await ensureBuilt('chromium');
  for (const locale of wanted) {
    const folder = join(OUTPUT, locale);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const { name, summary, description } = listingIn(locale);
    await writeFile(join(folder, 'listing.txt'), `${name}\n\n${summary}\n\n${description}\n`);
    const copy = await localized(extension, locale);
    try {
      const tag = locale.replace('_', '-');
      await setTypefaces(copy, tag);
      await takePictures(tag, copy, await wordsOf(extension, locale), folder);
    } finally {
      await rm(copy, { recursive: true });
    }
    console.log(folder);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
