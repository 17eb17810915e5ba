// What a page consists of at one moment: to compare it with and without Sidelight, and to find names in
// it in another way than the product does. Runs inside the page.
import type { Page } from 'puppeteer-core';
import { unread } from '../../../components/annotator/read/flow.ts';

export interface Inventory {
  readonly elements: number;
  /** A hash of each element's place (with the page scrolled to its top), colours and typeface. */
  readonly look: string;
}

/** Runs inside the page, so everything is within one function. */
function take(): Inventory {
  let hash = 0;
  const add = (value: string | number): void => {
    for (const char of String(value)) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  };
  const all = document.querySelectorAll('*');
  // A page that focuses a field scrolls to it, by half a pixel more or less from run to run.
  const { scrollX: left, scrollY: top } = window;
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  for (const element of all) {
    const { x, y, width, height } = element.getBoundingClientRect();
    for (const value of [x, y, width, height]) add(Math.round(value * 8));
    const style = getComputedStyle(element);
    for (const name of ['color', 'background-color', 'text-decoration-line', 'font-size', 'cursor'])
      add(style.getPropertyValue(name));
  }
  scrollTo({ left, top, behavior: 'instant' });
  return { elements: all.length, look: (hash >>> 0).toString(16) };
}

export const inventory = (page: Page): Promise<Inventory> => page.evaluate(take);

/** The elements of the document's own tree whose text is marked, by their place in it. */
export const markedElements = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight.keys()]);
    const elements = new Set(ranges.map(({ startContainer }) => startContainer.parentElement));
    return [...document.querySelectorAll('*')].flatMap((element, i) =>
      elements.has(element as HTMLElement) ? [i] : [],
    );
  });

/**
 * Has the browser lay these elements out again, as any page may by setting and removing a style. Firefox
 * lays out again what is highlighted, and its second layout may differ from its first, whatever caused
 * it: http://kb.mozillazine.org/Incremental_reflow_bugs
 */
export const layOutAgain = (page: Page, places: readonly number[]): Promise<void> =>
  page.evaluate((wanted) => {
    const all = document.querySelectorAll<HTMLElement>('*');
    const elements = wanted.flatMap((i) => all[i] ?? []);
    const kept = elements.map((element) => element.getAttribute('style'));
    for (const element of elements) element.style.setProperty('padding-left', '1px', 'important');
    document.documentElement.getBoundingClientRect();
    for (const [i, element] of elements.entries()) {
      const style = kept[i];
      if (style == null) element.removeAttribute('style');
      else element.setAttribute('style', style);
    }
    document.documentElement.getBoundingClientRect();
  }, places);

export interface Name {
  readonly entity: string;
  readonly text: string;
}

export interface Missing {
  readonly entity: string;
  readonly words: string;
  readonly around: string;
}

/** Runs inside the page. */
function lookFor(
  names: readonly Name[],
  skipped: string,
  read: string,
): { there: number; missing: Missing[] } {
  const byText = new Map(names.map(({ text, entity }) => [text, entity]));
  const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const inWord = '[\\p{L}\\p{N}\\p{M}_]';
  const pattern = new RegExp(`(?<!${inWord})(?:${escaped.join('|')})(?!${inWord})`, 'gu');
  const painted = new Map<Node, [number, number][]>();
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endOffset } of highlight) {
      const here = painted.get(startContainer) ?? [];
      here.push([startOffset, endOffset]);
      painted.set(startContainer, here);
    }
  }
  let there = 0;
  const missing: Missing[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (names.length > 0 && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!read.includes(node.data.trim())) continue;
    for (const { 0: words, index } of node.data.matchAll(pattern)) {
      if (node.parentElement?.closest(skipped)) continue;
      there++;
      const end = index + words.length;
      if (painted.get(node)?.some(([from, to]) => from <= index && to >= end)) continue;
      const entity = byText.get(words) as string;
      missing.push({ entity, words, around: node.data.slice(Math.max(0, index - 40), end + 40) });
    }
  }
  return { there, missing };
}

/**
 * The places in the page's own text where a name is written as a whole word, but not painted. `read`: the
 * text of the page without its furniture.
 */
export const notPainted = (page: Page, names: readonly Name[], read: string) =>
  page.evaluate(lookFor, names, unread, read);
