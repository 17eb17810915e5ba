// A disk damages the database: what does the next page have of its marks and cards?

import { damages } from '../testing/damages.ts';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { damageDatabase } from '../testing/driver/damage.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import type { Attack } from './attack.ts';
import { enter, leave } from './hostile-page.ts';
import { outcome } from './outcome.ts';

/** The marks of a page, and what the card of Air Koryo says. */
async function look(driver: Driver): Promise<string> {
  const entered = await enter(driver);
  const marks = await painted(entered.page);
  await hover(entered.page, 'Air Koryo');
  const { text } = await waitForCard(driver, entered.tab, (card) => card.text.includes('Koryo'));
  await leave(driver, entered);
  return [...marks, text].join('\n');
}

export const damageAttack: Attack = {
  name: 'damaged-database',
  finding: 'S4',
  own: true,
  async run({ driver }) {
    const whole = await look(driver);
    const got: string[] = [];
    for (const [name, edits] of Object.entries(damages)) {
      await driver.stopBackground();
      for (const edit of edits) await damageDatabase(driver, edit);
      const seen = await look(driver).catch((error: Error) => error.message);
      if (seen !== whole) got.push(`${name}: the page has changed`);
    }
    return outcome(got, `marks and cards as before after ${Object.keys(damages).length} kinds`);
  },
};
