// The page stays the page's: nothing in its DOM changes, and nothing is marked that must not be.
import { expect, test } from 'vitest';
import { countChanges } from '../../scripts/annotate/page-changes.ts';
import { painted, paintedInFrames } from './driver/painted.ts';
import { settled, tabOf } from './driver/tabs.ts';
import { address } from './pages/index.ts';
import { inEachBrowser, soon, visit } from './session.ts';

inEachBrowser('page', (session) => {
  test('marks the names of an article, across inline tags, and no common word', async () => {
    const { page, tab, found } = await visit(session.driver, address.article);
    expect(found).toMatchObject({ lang: 'en', date: '2020-03-09' });
    const words = await painted(session.driver, tab);
    expect(words.filter((each) => each === 'Air Koryo')).toHaveLength(2);
    expect(words).toEqual(
      expect.arrayContaining([
        'Alexander Matsegora',
        'Matsegora',
        'Colin Crooks',
        'World Health Organization',
        'Joachim Bergström',
        'NK News',
        'Kim Jong Un',
      ]),
    );
    expect(words).not.toContain('who');
    expect(words).not.toContain('crooks');
    await page.close();
  });

  test('reads Dutch with Dutch names', async () => {
    const { page, tab, found } = await visit(session.driver, address.dutch);
    expect(found).toMatchObject({ lang: 'nl', date: '2023-08-22' });
    expect(await painted(session.driver, tab)).toEqual(
      expect.arrayContaining(['Air Koryo', 'Kyodo News', 'Wereldgezondheidsorganisatie']),
    );
    await page.close();
  });

  test('changes nothing before the first card', async () => {
    const page = await session.driver.engine.browser.newPage();
    const changes = await countChanges(page);
    await page.goto(address.article, { waitUntil: 'domcontentloaded' });
    const tab = await tabOf(session.driver, page);
    await settled(session.driver, tab);
    await soon(() => painted(session.driver, tab)).not.toEqual([]);
    expect(await changes()).toBe(0);
    await page.close();
  });

  test('leaves form fields, editable text, code and scripts alone', async () => {
    const { page, tab } = await visit(session.driver, address.untouched);
    await soon(() => painted(session.driver, tab)).toEqual(['Air Koryo']);
    await page.click('#edit p');
    await page.keyboard.press('End');
    await page.keyboard.type(' Air Koryo ');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await painted(session.driver, tab)).toEqual(['Air Koryo']);
    expect(await page.$eval('#edit', (e) => e.childElementCount)).toBe(1);
    await page.close();
  });

  test('marks shadow trees, open and closed, and frames of the same origin', async () => {
    const { page, tab } = await visit(session.driver, address.trees);
    await soon(() => paintedInFrames(session.driver, tab)).toEqual(
      [
        'Air Koryo',
        'Alexander Matsegora',
        'Masikryong Ski Resort',
        'NK News',
        'Vladivostok',
      ].sort(),
    );
    await page.close();
  });

  test('marks late content within a second, and changed content anew', async () => {
    const { page, tab } = await visit(session.driver, address.late);
    await soon(() => painted(session.driver, tab)).toEqual(['Air Koryo']);
    await page.evaluate(() => {
      const news = document.createElement('p');
      news.id = 'news';
      news.textContent = 'Just in: Kim Jong Un has spoken in Vladivostok.';
      document.getElementById('ticker')?.append(news);
    });
    const three = ['Air Koryo', 'Kim Jong Un', 'Vladivostok'];
    await soon(() => painted(session.driver, tab), 1_000).toEqual(three);
    await page.evaluate(() => {
      const news = document.getElementById('news')?.firstChild as Text;
      news.data = 'Corrected: it was Alexander Matsegora.';
    });
    await soon(() => painted(session.driver, tab), 1_000).toEqual([
      'Air Koryo',
      'Alexander Matsegora',
    ]);
    await page.evaluate(() => document.getElementById('news')?.remove());
    await soon(() => painted(session.driver, tab), 1_000).toEqual(['Air Koryo']);
    await page.close();
  });
});
