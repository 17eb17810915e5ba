// Pages of an attacker: they name names as bait, and run a script before anything else.
import type { Page } from 'puppeteer-core';
import { closePage } from '../testing/driver/close-page.ts';
import type { Driver } from '../testing/driver/launch.ts';
import type { Served } from '../testing/driver/server.ts';
import { tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { samplePages } from '../testing/pages/index.ts';

/** On a news site, so that Sidelight runs there without asking. */
export const NEWS = 'https://www.bbc.com/news/attack';
/** On no list. */
export const ELSEWHERE = 'https://weblog.example/attack';

/** Names that stand for themselves, each with a card. */
export const BAIT = ['Vladivostok', 'Air Koryo', 'Alexander Matsegora', 'COVAX'] as const;

export interface HostilePage {
  /** Source of a script, run first. */
  readonly script?: string;
  /** The names in its paragraphs; default: `BAIT`. */
  readonly names?: readonly string[];
  /** More elements for the head, and for the end of the body. */
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page's HTML: a dated article with one name to a paragraph. */
export function hostileHtml({ script = '', names = BAIT, head = '', body = '' }: HostilePage) {
  const paragraphs = names.map((name, i) => `<p id="p${i}">Nobody spoke of ${name} today.</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bait</title>
<script>${script}</script>
<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bait", "datePublished": "2020-03-09T11:05:00Z" }</script>
<style>body { margin: 40px; font: 18px/1.6 serif; } p { margin: 0 0 60px; } html { height: 3000px; }</style>${head}
</head><body><article><h1>Bait</h1>${paragraphs.join('\n')}</article>${body}</body></html>`;
}

/** Serves these pages by address, beside the sample pages. */
export function serve(driver: Driver, pages: Readonly<Record<string, Served>>): void {
  driver.web.serve((url) => pages[url.origin + url.pathname] ?? samplePages(url));
}

export interface Entered {
  readonly page: Page;
  readonly tab: number;
}

/** Serves the page at `url` and opens it in front. Does not wait for marks: there may be none. */
export async function open(driver: Driver, url: string, hostile: HostilePage): Promise<Page> {
  const { headers = {} } = hostile;
  serve(driver, { [url]: { body: hostileHtml(hostile), headers } });
  return driver.open(url);
}

/** The same, and waits until Sidelight has read the page. */
export async function enter(
  driver: Driver,
  hostile: HostilePage = {},
  url: string = NEWS,
): Promise<Entered> {
  const page = await open(driver, url, hostile);
  const tab = await tabOf(driver, page);
  await whenPageIdle(driver, tab);
  await page.bringToFront();
  return { page, tab };
}

/** Closes the page once its messages are answered: Firefox logs an error for each that is cut off. */
export async function leave(driver: Driver, { page, tab }: Entered): Promise<void> {
  await whenPageIdle(driver, tab);
  await closePage(page);
}
