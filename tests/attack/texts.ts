// What is left of the text of a page that was read.
import type { Attack } from './attack.ts';
import { enter, leave } from './hostile-page.ts';
import { added, keptBy } from './kept.ts';
import { outcome } from './outcome.ts';
import { forget } from './restore.ts';
import { closeCard, openCard } from './visits.ts';

/** In no name and in no text of the pack. */
const WORD = 'zwibblefrost';

export const textsAttack: Attack = {
  name: 'text-of-pages',
  finding: 'new',
  async run({ driver }) {
    const before = await keptBy(driver);
    const names = [`the ${WORD} and Air Koryo`, 'Vladivostok'];
    const entered = await enter(driver, { names, body: `<p>${WORD} `.repeat(500) });
    await openCard(entered, driver, 'Vladivostok');
    await closeCard(entered, driver);
    const kept = added(before, await keptBy(driver));
    await leave(driver, entered);
    await forget(driver);
    return outcome(
      kept.filter((each) => each.includes(WORD)),
      'no word of the text in any storage',
    );
  },
};
