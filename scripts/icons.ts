// Draws the PNG icons from public/icons/icon.svg, in colour and in grey for sites that are switched off.
// After changing the drawing, run `node scripts/icons.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';

const folder = new URL('../public/icons/', import.meta.url);
const grey = 'grayscale(1) brightness(1.35) opacity(0.7)';
const icons = [
  ...[16, 32, 48, 96, 128].map((size) => ({ file: `${size}.png`, size, filter: 'none' })),
  ...[16, 32, 48].map((size) => ({ file: `off-${size}.png`, size, filter: grey })),
];

async function draw(page: Page, svg: string, size: number, filter: string): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;filter:${filter}} svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const svg = await readFile(new URL('icon.svg', folder), 'utf8');
  const page = await browser.newPage();
  for (const { file, size, filter } of icons) {
    await writeFile(new URL(file, folder), await draw(page, svg, size, filter));
  }
} finally {
  await browser.close();
}
