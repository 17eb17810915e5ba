// A page that Chromium prerenders: the user has not opened it yet. It needs a browser of its own, because
// Chromium prerenders nothing for a page whose errors a debugger watches.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { openWeb, type Pages, type Web } from '../testing/driver/server.ts';
import { reports, tabOf } from '../testing/driver/tabs.ts';
import { launch } from '../testing/launch.ts';
import { address, samplePages } from '../testing/pages/index.ts';
import { soon } from '../testing/visit.ts';

const browser = inject('browser');
const front = 'https://www.bbc.com/news/front';
const rules = JSON.stringify({ prerender: [{ urls: [address.article], eagerness: 'immediate' }] });
const body = `<!doctype html><html lang="en"><title>Front</title>
  <article><h1>No names</h1><p>None here.</p></article>
  <script type="speculationrules">${rules}</script>`;

/** The underline that a mark has in the document; also source text for the page. */
const line = (): string =>
  getComputedStyle(document.documentElement, '::highlight(sl-1)').textDecorationLine;

/** The article, with a script that reports to the test's server when a mark can be seen. */
const told = 'https://www.bbc.com/news/marked';
const telling = `<script>
  const isSeen = () => CSS.highlights.size > 0 && (${line})() !== 'none';
  const look = () => (isSeen() ? fetch('${told}') : setTimeout(look, 20));
  look();
</script>`;

const pages: Pages = (url) => {
  if (url.href === front) return { body };
  if (url.href === told) return { body: '', status: 204 };
  const page = samplePages(url);
  return url.href === address.article ? { body: `${page?.body}${telling}` } : page;
};

let web: Web;
let driver: Driver;
beforeAll(async () => {
  if (browser !== 'chromium') return;
  web = await openWeb(pages);
  driver = await launch('chromium', web);
});
afterAll(async () => {
  await driver?.close();
  await web?.close();
});

test.runIf(browser === 'chromium')(
  'a prerendered page reports nothing until the user opens it, and then reports what it has',
  async () => {
    const page = await driver.open(front);
    const tab = await tabOf(driver, page);
    const reported = async () =>
      (await reports(driver, tab)).map(({ url, entities }) => [url, entities.length > 0]);
    await soon(reported).toEqual([[front, false]]);
    await soon(async () => web.requests.some(({ url }) => url === told)).toBe(true);
    expect(await reported()).toEqual([[front, false]]);
    expect(await page.evaluate(line), 'on the page in front').toBe('none');
    expect(await badgeText(driver, tab)).toBe('');

    await page.evaluate((url: string) => {
      location.href = url;
    }, address.article);
    await soon(reported).toEqual([[address.article, true]]);
    await soon(() => badgeText(driver, tab)).not.toBe('');
    const activated = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as { activationStart?: number } | undefined)?.activationStart;
    });
    expect(activated, 'when it was activated').toBeGreaterThan(0);
  },
);
