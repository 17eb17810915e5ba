// A page tries to write what the user has read.
import { hover, waitForCard } from '../testing/driver/card.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { fakeMoves, hostSize } from './fake-pointer.ts';
import { enter, leave } from './hostile-page.ts';
import { added, keptForGood } from './kept.ts';
import { outcome } from './outcome.ts';
import { forget } from './restore.ts';
import { closeCard, openCard } from './visits.ts';

const byFakeMoves: Attack = {
  name: 'write-history-by-fake-moves',
  finding: 'S2',
  async run({ driver }) {
    const before = await keptForGood(driver);
    const entered = await enter(driver, { script: hostSize });
    await fakeMoves(entered.page);
    const got = added(before, await keptForGood(driver));
    await leave(driver, entered);
    await forget(driver);
    return outcome(got, 'nothing kept after 2 s on each mark');
  },
};

/** Hides the card as soon as it is there, by the page's means. */
const hideAtOnce = `
  const hider = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      node.style?.setProperty('opacity', '0', 'important');
      node.animate?.({ opacity: [0, 0] }, { duration: 1e6 });
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none';
      hider.disconnect();
      document.body.append(cover);
      cover.showPopover();
    }
  });
  const hide = () => hider.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', hide);`;

const unseen: Attack = {
  name: 'write-history-unseen',
  finding: 'S2',
  async run({ driver }) {
    const before = await keptForGood(driver);
    const entered = await enter(driver, { script: hideAtOnce });
    await hover(entered.page, 'Air Koryo');
    await framesPass(entered.page, 3 * MANY_FRAMES);
    const got = added(before, await keptForGood(driver));
    await closeCard(entered, driver);
    await leave(driver, entered);
    await forget(driver);
    return outcome(got, 'a card that the page hid was not counted');
  },
};

/** The proof that the two above can fail. */
const seen: Attack = {
  name: 'a-real-visit-is-kept',
  finding: 'S2',
  async run({ driver }) {
    const before = await keptForGood(driver);
    const entered = await enter(driver);
    await hover(entered.page, 'Air Koryo');
    await waitForCard(driver, entered.tab);
    await openCard(entered, driver, 'Air Koryo');
    const kept = await until(
      async () => added(before, await keptForGood(driver)),
      (news) => news.length > 0,
      () => 'The real visit was not kept',
    );
    await leave(driver, entered);
    await forget(driver);
    return kept.some((each) => each.includes('air-koryo'))
      ? { held: true, got: 'nothing (what a user really read is kept)' }
      : { held: false, got: `a wrong record: ${kept}` };
  },
};

export const writeHistoryAttacks: readonly Attack[] = [byFakeMoves, unseen, seen];
