// The timeline's tab with the real dataset: its state outlives a reload, and it prints.
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

inEachBrowser('timeline', (session) => {
  test('search, filters, span and the opened event are in the address and outlive a reload', async () => {
    const { driver } = session;
    const page = await driver.openExtension('timeline.html', '.timeline [data-event]');
    await soon(() => page.$('.tools[inert]')).toBeNull();
    await page.bringToFront();
    await page.type('.search input', 'PYONGYANG embâssy');
    await page.click('.beside .one-filter input');
    await soon(() => page.$$eval('[data-event]', (rows) => rows.length)).toBeLessThan(20);
    await page.click('[data-event] summary');
    await page.waitForSelector('.opened .sources li');
    const look = () =>
      page.evaluate(() => ({
        q: document.querySelector<HTMLInputElement>('.search input')?.value,
        chips: [...document.querySelectorAll('.chosen-filters .chip')].map((c) => c.textContent),
        result: document.querySelector('[role=status]')?.textContent,
        rows: [...document.querySelectorAll<HTMLElement>('[data-event]')].map(
          (row) => row.dataset.event,
        ),
        open: [...document.querySelectorAll('[data-event]:has(details[open]) .title')].map(
          (title) => title.textContent,
        ),
      }));
    const before = await look();
    expect(before.chips).toEqual(['Sources differ']);
    expect(before.open).toHaveLength(1);
    await soon(() => page.evaluate(() => location.search)).toMatch(/disputed=1.*q=.*event=/);
    await page.evaluate(() => location.reload());
    await soon(look).toEqual(before);
    await closePage(page);
  });

  test('it prints light in a dark theme, with the sources of every event', async () => {
    const { driver } = session;
    const page = await driver.openExtension(
      'timeline.html?q=matsegora&date=2021-04-01',
      '.timeline [data-event]',
    );
    await soon(() => page.$('.tools[inert]')).toBeNull();
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
      dispatchEvent(new Event('beforeprint'));
    });
    const printed = () =>
      page.evaluate(() => ({
        events: document.querySelectorAll('[data-event]').length,
        open: document.querySelectorAll('[data-event] .opened .sources li b').length,
        said: document.querySelector('p.chosen-filters')?.textContent,
      }));
    await soon(async () => (await printed()).said).toMatch(/^\d+ of \d+ events · matsegora$/);
    const { events, open } = await printed();
    expect(events).toBeGreaterThan(5);
    expect(open).toBeGreaterThanOrEqual(events);
    if (session.browser === 'chromium') {
      await page.emulateMediaType('print');
      const paper = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(
          document.querySelector('.timeline-page') ?? document.body,
        );
        const { color } = getComputedStyle(
          document.querySelector('.event .title') ?? document.body,
        );
        return { backgroundColor, color };
      });
      const light = (rgb: string): number =>
        Math.max(...(rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
      expect(light(paper.backgroundColor)).toBeGreaterThan(240);
      expect(light(paper.color)).toBeLessThan(80);
    }
    await closePage(page);
  });
});
