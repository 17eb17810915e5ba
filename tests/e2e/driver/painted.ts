// What is painted on a page: the words under the extension's highlights.
// Must not know: what should be.

import { runInFrames, runInTab } from './inside.ts';
import type { Driver } from './launch.ts';

/** Runs inside the page: hence everything within one function. */
function look(): string[] {
  const words: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      words.push(range.toString().replace(/\s+/g, ' '));
    }
  }
  return words.sort();
}

/** The words painted in the tab's top frame, shadow trees included, sorted. */
export const painted = (driver: Driver, tab: number): Promise<string[]> =>
  runInTab(driver, tab, look);

/** The same for every frame of the tab that the extension may see. */
export async function paintedInFrames(driver: Driver, tab: number): Promise<string[]> {
  return (await runInFrames(driver, tab, look)).flat().sort();
}

/** How many highlights are registered in the tab's top frame. */
export const highlightCount = (driver: Driver, tab: number): Promise<number> =>
  runInTab(driver, tab, () => CSS.highlights.size);
