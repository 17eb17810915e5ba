// What is painted on a page: the words under the extension's highlights, which the page can see
// too.
import type { Page } from 'puppeteer-core';

/** Runs in the page, so it must be self-contained. */
function look(): string[] {
  const words: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      words.push(range.toString().replace(/\s+/g, ' '));
    }
  }
  return words.sort();
}

/** The words painted in the page's top frame, shadow trees included, sorted. */
export const painted = (page: Page): Promise<string[]> => page.evaluate(look);

/** The words painted in the page and in all of its frames, sorted. */
export async function paintedInFrames(page: Page): Promise<string[]> {
  const words = await Promise.all(page.frames().map((frame) => frame.evaluate(look)));
  return words.flat().sort();
}

/** How many highlights are registered in the page's top frame. */
export const highlightCount = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.size);
