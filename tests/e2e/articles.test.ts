// Each article of a page has its own date: on an endless page, and in an app that swaps articles.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard, waitForNoCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { painted } from '../testing/driver/painted.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

const page = (date: string, body: string): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>The lamp</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${date}"><link rel="icon" href="data:,">
<style>body { margin: 40px; font: 18px/1.5 sans-serif }</style></head><body>${body}</body></html>`;

const item = (title: string, date: string, text: string): string =>
  `<article itemscope itemtype="https://schema.org/NewsArticle"><h1>${title}</h1>
  <time itemprop="datePublished" datetime="${date}">${date}</time><p>${text}</p></article>`;

inEachBrowser('the date of an article', (session) => {
  beforeAll(() => {
    serve(session.driver.web, {
      endless: page(
        '2020-03-09',
        `${item('The last flight', '2020-03-09', 'It was Air Koryo again.')}
        ${item('The first skiers', '2024-02-10', 'They went up to Masikryong.')}
        <article><h1>A story without a day</h1><p>Matsegora was at the station.</p></article>`,
      ),
      app: page('2020-03-09', '<article id="a"><h1>Then</h1><p>It was Air Koryo.</p></article>'),
    });
  });

  /** The day by which the card of these words parts its events, as it is written there. */
  async function dayOf(tab: number, shown: Page, words: string): Promise<string | undefined> {
    const { driver } = session;
    await hover(shown, words);
    const { text } = await waitForCard(driver, tab);
    await shown.keyboard.press('Escape');
    await waitForNoCard(driver, tab);
    return /By (\w+ \d+, \d{4}) this article/.exec(text.replace(/\s+/g, ' '))?.[1];
  }

  test('is its own on a page of several', async () => {
    const shown = await session.driver.open(read('endless'));
    const tab = await tabOf(session.driver, shown);
    await soon(() => painted(shown)).toEqual(['Air Koryo', 'Masikryong', 'Matsegora']);
    expect(await dayOf(tab, shown, 'Air Koryo')).toBe('March 9, 2020');
    expect(await dayOf(tab, shown, 'Masikryong')).toBe('February 10, 2024');
    expect(await dayOf(tab, shown, 'Matsegora')).toBeUndefined();
    await closePage(shown);
  });

  test('is that of the article which an app puts in place of another', async () => {
    const shown = await session.driver.open(read('app'));
    const tab = await tabOf(session.driver, shown);
    await soon(() => painted(shown)).toEqual(['Air Koryo']);
    expect(await dayOf(tab, shown, 'Air Koryo')).toBe('March 9, 2020');
    await shown.evaluate(() => {
      history.pushState({}, '', '/intact/app-2');
      const meta = document.querySelector('meta[property="article:published_time"]');
      meta?.setAttribute('content', '2024-02-10');
      const article = document.querySelector('article');
      if (article) article.innerHTML = '<h1>Now</h1><p>They went up to Masikryong.</p>';
    });
    await soon(() => painted(shown)).toEqual(['Masikryong']);
    await soon(() => dayOf(tab, shown, 'Masikryong')).toBe('February 10, 2024');
    await closePage(shown);
  });
});
