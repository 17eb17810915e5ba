// Pages stay unchanged: nothing in the DOM changes, and nothing is marked that must not be.
import { expect, test } from 'vitest';
import { countChanges } from '../../scripts/annotate/page-changes.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { painted, paintedInFrames } from '../testing/driver/painted.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

inEachBrowser('page', (session) => {
  test('marks the names of an article, across inline tags, and no common word', async () => {
    await setSettings(session.driver, { density: 'every' });
    const { page, found } = await visit(session.driver, address.article);
    expect(found).toMatchObject({ lang: 'en', date: '2020-03-09' });
    await soon(() => painted(page)).toContain('Kim Jong Un');
    const words = await painted(page);
    // Text nodes are painted one by one: half of the first mention is in a <b>.
    expect(words).toEqual(expect.arrayContaining(['Air Koryo', 'Air ', 'Koryo']));
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
    await closePage(page);
  });

  test('reads Dutch with Dutch names', async () => {
    const { page, found } = await visit(session.driver, address.dutch);
    expect(found).toMatchObject({ lang: 'nl', date: '2023-08-22' });
    expect(await painted(page)).toEqual(
      expect.arrayContaining(['Air Koryo', 'Kyodo News', 'Wereldgezondheidsorganisatie']),
    );
    await closePage(page);
  });

  test('changes nothing before the first card', async () => {
    const page = await session.driver.engine.browser.newPage();
    const changes = await countChanges(page);
    await page.goto(address.article, { waitUntil: 'domcontentloaded' });
    const tab = await tabOf(session.driver, page);
    await whenPageIdle(session.driver, tab);
    await soon(() => painted(page)).not.toEqual([]);
    expect(await changes()).toBe(0);
    await closePage(page);
  });

  test('leaves form fields, editable text, code and scripts alone', async () => {
    const { page } = await visit(session.driver, address.untouched);
    await soon(() => painted(page)).toEqual(['Air Koryo']);
    await page.click('#edit p');
    await page.keyboard.press('End');
    await page.keyboard.type(' Air Koryo ');
    // Text that was added later is marked, and typed text is not.
    await page.evaluate(() => document.body.append('To Vladivostok.'));
    await soon(() => painted(page)).toEqual(['Air Koryo', 'Vladivostok']);
    expect(await page.$eval('#edit', (e) => e.childElementCount)).toBe(1);
    await closePage(page);
  });

  test('marks shadow trees, open and closed, and frames of the same origin', async () => {
    const { page } = await visit(session.driver, address.trees);
    await soon(() => paintedInFrames(page)).toEqual(
      ['Air Koryo', 'Alexander Matsegora', 'Masikryong Ski Resort', 'NK News', 'Pyongyang'].sort(),
    );
    await closePage(page);
  });

  test('marks late content, and changed content again', async () => {
    const { page } = await visit(session.driver, address.late);
    await soon(() => painted(page)).toEqual(['Air Koryo']);
    await page.evaluate(() => {
      const news = document.createElement('p');
      news.id = 'news';
      news.textContent = 'Just in: Kim Jong Un has spoken in Vladivostok.';
      document.getElementById('ticker')?.append(news);
    });
    const three = ['Air Koryo', 'Kim Jong Un', 'Vladivostok'];
    await soon(() => painted(page)).toEqual(three);
    await page.evaluate(() => {
      const news = document.getElementById('news')?.firstChild as Text;
      news.data = 'Corrected: it was Alexander Matsegora.';
    });
    await soon(() => painted(page)).toEqual(['Air Koryo', 'Alexander Matsegora']);
    await page.evaluate(() => document.getElementById('news')?.remove());
    await soon(() => painted(page)).toEqual(['Air Koryo']);
    await closePage(page);
  });
});
