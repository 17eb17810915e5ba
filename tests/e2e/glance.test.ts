// Each card of a page at one glance: wherever the words stand, what had happened by then and what came since.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { glanceAtMark } from '../testing/driver/glance.ts';
import { marksOf } from '../testing/driver/marks.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { whenPageIdle } from '../testing/driver/tabs.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { visit } from '../testing/visit.ts';

const WINDOW = { width: 1366, height: 768 };
/** The most that a card takes of it (CSS pixels). */
const HIGHEST = 420;
const LEAST_CARDS = 15;

inEachBrowser('the card of each name on a dense page', (session) => {
  const quicken = () => setSettings(session.driver, { hoverDelayMs: 100 });
  beforeAll(quicken);
  // After a failed test the settings are those of a new user.
  beforeEach(quicken);

  test.each([0.25, 0.5, 0.75])(
    'is seen at one glance with the words at %d of the window',
    async (at) => {
      const { driver } = session;
      const { page, tab } = await visit(driver, address.dense);
      await page.setViewport(WINDOW);
      const { mentions, text } = await whenPageIdle(driver, tab, undefined, { cards: true });
      const marked = mentions.filter((mention) => mention.marked);
      expect(marked.length).toBeGreaterThanOrEqual(LEAST_CARDS);
      const words = marked.map(({ start, end }) => text.slice(start, end));
      const marks = await marksOf(page, words);
      const problems: unknown[] = [];
      for (const [nth, { card }] of marked.entries()) {
        const seen = await glanceAtMark(driver, page, tab, marks, nth, at);
        const { height = Infinity, inSight = [], scrolls = true } = seen ?? {};
        // The best of each half.
        const first = [card?.until[0], card?.since[0]].filter((event) => event !== undefined);
        const missing = first.filter((event) => !inSight.includes(event));
        if (height > HIGHEST || scrolls || missing.length > 0) {
          problems.push({ words: words[nth], height, scrolls, missing });
        }
      }
      expect(problems).toEqual([]);
      await closePage(page);
    },
  );
});
