// A pinned card is dragged with a real pointer and moved by keys and buttons.
import { expect, test } from 'vitest';
import { hover, pressInCard, readCard, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon, visit } from '../testing/visit.ts';

inEachBrowser('pinned card', (session) => {
  test('is dragged by its head, moves by keys and buttons, and returns to its words', async () => {
    const { page, tab } = await visit(session.driver, address.article);
    await hover(page, 'Air\u00a0Koryo');
    await waitForCard(session.driver, tab);
    const look = async () => {
      const card = await readCard(session.driver, tab);
      if (!card) throw new Error('The card has gone');
      return card;
    };
    const corner = async (): Promise<number[]> => {
      const { x, y } = (await look()).box;
      return [x, y];
    };
    const press = (name: string) => pressInCard(session.driver, page, tab, name);
    await press('Keep this card open');
    const [x = 0, y = 0] = await corner();

    await page.mouse.move(x + 60, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 110, y - 20, { steps: 5 });
    await page.mouse.up();
    await soon(corner).toEqual([x + 50, y - 40]);

    await press('Move this card');
    const width = await page.evaluate(() => window.innerWidth);
    await soon(async () => (await look()).box.y).toBe(8);
    const { box } = await look();
    expect(box.x + box.width).toBe(width - 8);

    await page.keyboard.press('ArrowLeft');
    await soon(corner).toEqual([box.x - 24, 8]);
    await page.keyboard.press('Home');
    await soon(corner).toEqual([x, y]);
    await closePage(page);
  });
});
