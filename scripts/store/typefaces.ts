// One typeface for all pictures, from npm: many machines have none for Chinese, Japanese and Korean, and
// browsers take the system's only from the system.
import { readFileSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pages } from '../../tests/testing/driver/server.ts';
import { facesFor } from '../../tests/testing/screenshots/faces.ts';
import { root } from '../run.ts';

const SOURCE = join(root, 'node_modules/@fontsource-variable');
const PACKAGES = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-sans-sc',
  'noto-serif',
];
const FOLDER = '/typefaces/';

/** For the head of a page. */
export const typefaceLinks = PACKAGES.map(
  (name) => `<link rel="stylesheet" href="${FOLDER}${name}/wght.css">`,
).join('');

/** Serves the typefaces to pages with these links. */
export const typefaces: Pages = ({ pathname }) =>
  pathname.startsWith(FOLDER)
    ? {
        body: readFileSync(join(SOURCE, pathname.slice(FOLDER.length))),
        type: pathname.endsWith('.css') ? 'text/css' : 'font/woff2',
      }
    : undefined;

/** Has an unpacked extension use them in place of the system's. */
export async function setTypefaces(extension: string, locale: string): Promise<void> {
  for (const name of PACKAGES) {
    await cp(join(SOURCE, name), join(extension, FOLDER, name), { recursive: true });
  }
  // Without quotes, which would end a text of a script.
  const faces = facesFor(locale).join(',');
  for (const name of await readdir(extension, { recursive: true })) {
    if (name.startsWith('typefaces')) continue;
    const file = join(extension, name);
    if (/\.(js|css)$/.test(name)) {
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('system-ui', faces));
    } else if (name.endsWith('.html')) {
      const page = await readFile(file, 'utf8');
      await writeFile(file, page.replace('</head>', `${typefaceLinks}</head>`));
    }
  }
}
