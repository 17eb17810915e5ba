// Rejects a name as a user does, by the card.
import { pressInCard, waitForCard } from '../testing/driver/card.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { until } from '../testing/until.ts';
import { enter, leave } from './hostile-page.ts';
import { openCard } from './visits.ts';

/** On another news site than the attacker's. */
const OTHER = 'https://nos.nl/artikel/aanval';

/** A user rejects a name on another site than the attacker's, for that site only. */
export async function rejectElsewhere(driver: Driver, name: string): Promise<void> {
  const entered = await enter(driver, { names: [name] }, OTHER);
  await openCard(entered, driver, name);
  await pressInCard(driver, entered.page, entered.tab, 'Why marked?');
  await waitForCard(driver, entered.tab, ({ text }) => text.includes('Stop marking'));
  await pressInCard(driver, entered.page, entered.tab, 'on nos.nl');
  await until(
    () => painted(entered.page),
    (words) => !words.includes(name),
    () => `${name} is still marked`,
  );
  await leave(driver, entered);
}
