// mark.js on a page with the same text, in Chromium: the cost of marking names in the DOM.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { median } from '../statistics.ts';
import { makeNames } from './names.ts';
import type { BenchText } from './texts.ts';

/** It recurses once for each name: with 1,000 the stack overflows. */
const SIZES = [100, 300];
const ROUNDS = 3;
const MARK_JS = fileURLToPath(import.meta.resolve('mark.js/dist/mark.js'));
/** As much text as a long page has. */
const CHARACTERS = 40_000;

interface MarkJs {
  mark(names: readonly string[], options: Record<string, unknown>): void;
  unmark(): void;
}

/** A table as rows of cells, the head first: milliseconds for a page of this text. */
export async function markOnPage(page: Page, { blocks }: BenchText): Promise<string[][]> {
  let length = 0;
  const shown = blocks.filter((block) => {
    length += block.length;
    return length <= CHARACTERS;
  });
  const characters = shown.reduce((sum, block) => sum + block.length, 0);
  await page.addScriptTag({ path: MARK_JS });
  await page.evaluate((paragraphs) => {
    document.body.replaceChildren(
      ...paragraphs.map((text) =>
        Object.assign(document.createElement('p'), { textContent: text }),
      ),
    );
  }, shown);
  const rows: string[][] = [];
  for (const size of SIZES) {
    const names = makeNames(size, blocks);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await page.evaluate(mark, names));
    const ms = median(times);
    const speed = characters / ms / 1000;
    rows.push([
      `mark.js, ${size.toLocaleString('en')} names`,
      `${characters}`,
      `${ms.toFixed(0)} ms`,
      speed.toFixed(2),
    ]);
  }
  return [['on a page', 'characters', 'time', 'Mchar/s'], ...rows];
}

/** Runs in the page. */
function mark(names: readonly string[]): number {
  const Mark = (globalThis as unknown as { Mark: new (root: Element) => MarkJs }).Mark;
  const marker = new Mark(document.body);
  const begin = performance.now();
  marker.mark(names, {
    accuracy: 'exactly',
    separateWordSearch: false,
    caseSensitive: true,
    diacritics: false,
  });
  const ms = performance.now() - begin;
  if (document.querySelector('mark') === null) throw new Error('mark.js marks nothing.');
  marker.unmark();
  return ms;
}
