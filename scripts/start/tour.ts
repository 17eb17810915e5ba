// Shows the extension at work without a display: prints what is found on the sample page and takes
// screenshots of page, card, popup, side panel and timeline.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hover, waitForCard, waitForNoCard } from '../../tests/testing/driver/card.ts';
import type { Driver } from '../../tests/testing/driver/launch.ts';
import { openPanelBeside } from '../../tests/testing/driver/panel.ts';
import { setSettings } from '../../tests/testing/driver/settings.ts';
import { type Found, tabOf, whenPageIdle } from '../../tests/testing/driver/tabs.ts';
import { root } from '../run.ts';
import { table } from './table.ts';

/** The strip of years, which is empty and hidden until all events are read. */
const ALL_READ = '.strip:not([aria-hidden])';

/** A name on the sample page whose card has many events. */
const NAME = 'Vladivostok';

/** Longer than a card takes to fade in. */
const FADE_MS = 600;

const folder = join(root, 'artifacts');

/** `page` shows the sample article. `names` are the entities' canonical names by id. */
export async function tour(
  driver: Driver,
  page: Page,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tab = await tabOf(driver, page);
  const found = await whenPageIdle(driver, tab);
  console.log(`\n${await page.title()}`);
  console.log(`${page.url()}, in ${found.lang ?? 'no known language'}, of ${found.date}\n`);
  console.log(table(rows(found, names)));
  const { length } = found.mentions;
  console.log(`\n${length} mentions in ${found.work.totalMs.toFixed(1)} ms of the page's time\n`);

  await page.bringToFront();
  await picture(page, 'page');
  for (const theme of ['light', 'dark'] as const) {
    await setSettings(driver, { theme });
    await page.bringToFront();
    await hover(page, NAME);
    await waitForCard(driver, tab);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, FADE_MS));
    await picture(page, `card-${theme}`);
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, tab);
  }
  await setSettings(driver, { theme: 'auto' });

  const popup = await driver.openExtension(`popup.html?tab=${tab}`, '.story .event');
  await popup.setViewport({ width: 400, height: 600 });
  await picture(popup, 'popup');
  const panel = await openPanelBeside(driver, page, tab);
  await panel.waitForSelector('.kept .event');
  await panel.setViewport({ width: 380, height: 800 });
  await picture(panel, 'panel');
  const timeline = await driver.openExtension('timeline.html', ALL_READ);
  await picture(timeline, 'timeline');
}

function rows(found: Found, names: ReadonlyMap<string, string>): string[][] {
  return [
    ['On the page', 'Who or what', 'At', 'Marked'],
    ...found.mentions.map(({ start, end, entities, marked }) => [
      found.text.slice(start, end).replace(/\s+/g, ' '),
      entities.map((id) => names.get(id) ?? id).join(' or '),
      `${start}-${end}`,
      marked ? 'yes' : 'no',
    ]),
  ];
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}
