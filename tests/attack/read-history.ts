// A page tries to read what the user has read, and what the user rejected elsewhere.
import { readBefore } from '../testing/driver/user-data.ts';
import type { Attack, AttackContext } from './attack.ts';
import { fakeMoves, hostSize } from './fake-pointer.ts';
import { BAIT, enter, leave } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { rejectElsewhere } from './reject.ts';
import { forget } from './restore.ts';
import { differences, spyOn } from './visits.ts';

const IDS = ['vladivostok', 'air-koryo', 'alexander-matsegora', 'covax'];

/** Read once, with an older pack: all events are news now. */
const readAll = async ({ driver }: AttackContext): Promise<void> => {
  for (const id of IDS) await readBefore(driver, id);
};

/** Names whose cards are looked at. */
const namesFor = ({ small }: AttackContext): readonly string[] =>
  small ? BAIT.slice(3) : BAIT.slice(1);

const byFakeMoves: Attack = {
  name: 'history-by-fake-moves',
  finding: 'S1',
  async run({ driver }) {
    const entered = await enter(driver, { script: hostSize });
    const opened = await fakeMoves(entered.page);
    await leave(driver, entered);
    return outcome(
      opened.map((size) => `a card of ${size}`),
      'no card for moves that a script made up',
    );
  },
};

const byEverything: Attack = {
  name: 'history-by-everything',
  finding: 'S1',
  async run(context) {
    const { driver } = context;
    const names = namesFor(context);
    const got = await differences(
      async () => {
        await forget(driver);
        return spyOn(driver, names);
      },
      async () => {
        await readAll(context);
        return spyOn(driver, names);
      },
    );
    await forget(driver);
    return outcome(got, 'a page reads the same with and without history');
  },
};

const rejectedByEverything: Attack = {
  name: 'rejected-elsewhere',
  finding: 'S1',
  async run(context) {
    const { driver } = context;
    const names = namesFor(context);
    const got = await differences(
      () => spyOn(driver, names),
      async () => {
        await rejectElsewhere(driver, 'COVAX');
        return spyOn(driver, names);
      },
    );
    await forget(driver);
    return outcome(got, 'a page reads the same with a name rejected on another site');
  },
};

export const readHistoryAttacks: readonly Attack[] = [
  byFakeMoves,
  byEverything,
  rejectedByEverything,
];
