// Rejects a name as a user does, by the card.
import type { Page } from 'puppeteer-core';
import { type CardView, readCard } from '../testing/driver/card.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { until } from '../testing/until.ts';
import { type Entered, enter, leave } from './hostile-page.ts';
import { openCard } from './visits.ts';

/** On another news site than the attacker's. */
const OTHER = 'https://nos.nl/artikel/aanval';

/** Presses the control of the open card whose name has these words in it, with the real pointer. */
export async function pressIn(page: Page, card: CardView, words: string): Promise<void> {
  const control = card.controls.find(({ name }) => name.includes(words));
  if (!control) throw new Error(`The card has no control "${words}"`);
  const { x, y, width, height } = control.box;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The open card, when it shows `words` and has been in the same place twice. */
export async function cardAtRest(
  { tab }: Entered,
  driver: Driver,
  words: string,
): Promise<CardView> {
  let before = '';
  return (await until(
    () => readCard(driver, tab),
    (card) => {
      const now = JSON.stringify([card?.box, card?.controls]);
      const still = now === before && card !== null && card.text.includes(words);
      before = now;
      return still;
    },
    (card) => `The card does not say "${words}": ${card?.text}`,
  )) as CardView;
}

/** A user rejects a name on another site than the attacker's, for that site only. */
export async function rejectElsewhere(driver: Driver, name: string): Promise<void> {
  const entered = await enter(driver, { names: [name] }, OTHER);
  await openCard(entered, driver, name);
  await pressIn(entered.page, await cardAtRest(entered, driver, ''), 'Why is this marked?');
  await pressIn(entered.page, await cardAtRest(entered, driver, 'Stop marking'), 'on nos.nl');
  await until(
    () => painted(entered.page),
    (words) => !words.includes(name),
    () => `${name} is still marked`,
  );
  await leave(driver, entered);
}
