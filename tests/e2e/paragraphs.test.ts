// A card answers its paragraph: one name in two of them shows two choices.
import { beforeAll, expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { painted } from '../testing/driver/painted.ts';
import { tabOf, whenPageIdle } from '../testing/driver/tabs.ts';
import { read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quiet line</title>
<meta property="article:published_time" content="2023-01-10"><link rel="icon" href="data:,">
<style>body { margin: 40px; font: 18px/1.5 sans-serif }</style></head><body><article><h1>The quiet line</h1>
<p>Freight trains to North Korea had stopped at the border for want of engines.</p>
<h2>The needle</h2>
<p>Nurses wondered when vaccines would come to North Korea.</p></article></body></html>`;

inEachBrowser('the card of a name in two paragraphs', (session) => {
  beforeAll(() => serve(session.driver.web, { paragraphs: HTML }));

  test('shows what answers each', async () => {
    const { driver } = session;
    const shown = await driver.open(read('paragraphs'));
    const tab = await tabOf(driver, shown);
    await soon(() => painted(shown)).toEqual(['North Korea']);
    const { mentions } = await whenPageIdle(driver, tab, undefined, { cards: true });
    const [trains, vaccines] = mentions.map(({ card }) => [
      ...(card?.until ?? []),
      ...(card?.since ?? []),
    ]);
    expect(trains?.length).toBeGreaterThan(1);
    expect(vaccines?.length).toBeGreaterThan(1);
    expect(trains?.filter((id) => vaccines?.includes(id)).length).toBeLessThan(
      Math.min(trains?.length ?? 0, vaccines?.length ?? 0),
    );
    await hover(shown, 'North Korea');
    const { text } = await waitForCard(driver, tab);
    expect(text).toMatch(/train/i);
    await closePage(shown);
  });
});
