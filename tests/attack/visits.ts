// What an attacker's page sees while a user reads it: one real visit with the pointer on some names.
import type { Page } from 'puppeteer-core';
import { type CardView, hover, readCard, waitForNoCard } from '../testing/driver/card.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { until } from '../testing/until.ts';
import { type Entered, enter, type HostilePage, leave } from './hostile-page.ts';
import { spyScript } from './spy.ts';

/** Everything that a page could read, by what it is: `Air Koryo: boxes`. */
export type Seen = Readonly<Record<string, string>>;

/**
 * Moves the pointer onto a name, again and again until its card is open: marks and cards may come after the
 * first move, and a pointer that rests tells nobody where it is.
 */
export const hoverUntilCard = async (
  { page, tab }: Entered,
  driver: Driver,
  name: string,
): Promise<CardView> =>
  (await until(
    async () => {
      await page.mouse.move(990, 5);
      await hover(page, name);
      await framesPass(page, MANY_FRAMES / 2);
      return readCard(driver, tab);
    },
    (card) => card?.text.includes(name) ?? false,
    (card) => `No card of ${name} opened, but: ${card?.text ?? 'none'}`,
  )) as CardView;

/** Opens a card as a user does and moves the pointer into it. Waits until nothing moves any more. */
export async function openCard(entered: Entered, driver: Driver, name: string): Promise<CardView> {
  const { page, tab } = entered;
  const card = await hoverUntilCard(entered, driver, name);
  await page.mouse.move(card.box.x + 60, card.box.y + 50, { steps: 3 });
  await framesPass(page, MANY_FRAMES);
  return (await readCard(driver, tab)) ?? card;
}

/** Moves the pointer away from everything and waits until the card is gone. */
export async function closeCard({ page, tab }: Entered, driver: Driver): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(995, 795, { steps: 3 });
  await waitForNoCard(driver, tab);
}

const sum = (page: Page): Promise<Seen> => page.evaluate(() => window.spy.sum());

/** Turns the wheel over the card: where it ends its own scrolling, the page might begin. */
async function scrolled(page: Page): Promise<string> {
  const tops: number[] = [];
  for (let turn = 0; turn < 4; turn++) {
    await page.mouse.wheel({ deltaY: 150 });
    await framesPass(page, MANY_FRAMES / 5);
    tops.push(await page.evaluate(() => scrollY));
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return tops.join();
}

/** A user opens the page, and the cards of these names on it one by one; the page notes what it can. */
export async function spyOn(
  driver: Driver,
  names: readonly string[],
  hostile: HostilePage = {},
): Promise<Seen> {
  const entered = await enter(driver, { ...hostile, script: spyScript + (hostile.script ?? '') });
  await framesPass(entered.page, MANY_FRAMES);
  const seen: Record<string, string> = {};
  const add = (label: string, all: Seen): void => {
    for (const [what, text] of Object.entries(all)) seen[`${label}: ${what}`] = text;
  };
  if (names.length === 0) add('page', await sum(entered.page));
  for (const name of names) {
    await openCard(entered, driver, name);
    add(name, await sum(entered.page));
    seen[`${name}: scrolling`] = await scrolled(entered.page);
    await closeCard(entered, driver);
  }
  await leave(driver, entered);
  return seen;
}

/** How often two things are looked at before they count as different: some of it is chance. */
const LOOKS = 3;

/**
 * What tells the visits `a` from the visits `b`: that which was never the same in one of these and one of
 * those. Looks again only while there is something.
 */
export async function differences(
  a: () => Promise<Seen>,
  b: () => Promise<Seen>,
): Promise<readonly string[]> {
  const [as, bs]: [Seen[], Seen[]] = [[], []];
  let left: string[] = [];
  for (let look = 1; look <= LOOKS; look++) {
    as.push(await a());
    bs.push(await b());
    const keys = new Set([...as, ...bs].flatMap((seen) => Object.keys(seen)));
    left = [...keys].filter(
      (key) => !as.some((one) => bs.some((other) => one[key] === other[key])),
    );
    if (left.length === 0) break;
  }
  return left;
}
