// A page that Chromium makes ready behind the one in front: it belongs to nobody yet.
// In a browser of its own: Chromium prerenders nothing for a page whose errors a debugger watches.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeText } from '../testing/driver/badge.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { openWeb, type Web } from '../testing/driver/server.ts';
import { reports, tabOf } from '../testing/driver/tabs.ts';
import { welcomed } from '../testing/driver/welcomed.ts';
import { address, samplePages } from '../testing/pages/index.ts';
import { launch, soon } from '../testing/session.ts';

const front = 'https://www.bbc.com/news/front';
const rules = JSON.stringify({ prerender: [{ urls: [address.article], eagerness: 'immediate' }] });
const body = `<!doctype html><html lang="en"><title>Front</title>
  <article><h1>No names</h1><p>None here.</p></article>
  <script type="speculationrules">${rules}</script>`;

let web: Web;
let driver: Driver;
beforeAll(async () => {
  web = await openWeb((url) => (url.href === front ? { body } : samplePages(url)));
  driver = await launch('chromium', web);
  // A page behind it makes no other ready.
  await welcomed(driver);
});
afterAll(async () => {
  await driver?.close();
  await web?.close();
});

test('a prerendered page tells nothing until the reader goes there, and then what it has', async () => {
  const page = await driver.open(front);
  const tab = await tabOf(driver, page);
  const told = async () =>
    (await reports(driver, tab)).map(({ url, entities }) => [url, entities.length > 0]);
  await soon(told).toEqual([[front, false]]);
  await soon(async () => web.requests.some(({ url }) => url === address.article)).toBe(true);
  // Long enough to read it: marks are there within 300 ms, and are told of 200 ms later.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await told()).toEqual([[front, false]]);
  expect(await badgeText(driver, tab)).toBe('');

  await page.evaluate((url: string) => {
    location.href = url;
  }, address.article);
  await soon(told).toEqual([[address.article, true]]);
  await soon(() => badgeText(driver, tab)).not.toBe('');
  const activated = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as { activationStart?: number } | undefined)?.activationStart;
  });
  expect(activated, 'when it was activated').toBeGreaterThan(0);
});
