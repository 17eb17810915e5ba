// A page names names as bait and looks which of them are marked.
import { painted } from '../testing/driver/painted.ts';
import type { Attack } from './attack.ts';
import { BAIT, enter, leave } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { rejectElsewhere } from './reject.ts';
import { forget } from './restore.ts';

const OTHER = 'https://nos.nl/artikel/aanval';

/**
 * What a user rejected on a site cannot be hidden from that site's pages, since the mark is missing there; PRIVACY.md
 * says so. What was rejected on another site is marked.
 */
export const baitAttack: Attack = {
  name: 'bait',
  finding: 'S3',
  async run({ driver }) {
    await rejectElsewhere(driver, 'Air Koryo');
    const there = await enter(driver, {}, OTHER);
    const missing = BAIT.filter(
      (
        (words) => (name: string) =>
          !words.includes(name)
      )(await painted(there.page)),
    );
    await leave(driver, there);
    const here = await enter(driver);
    const words = await painted(here.page);
    const got = BAIT.filter((name) => !words.includes(name));
    await leave(driver, here);
    await forget(driver);
    return outcome(
      got.map((name) => `${name} was rejected elsewhere`),
      `but on the site itself that ${missing.join()} is not marked, as PRIVACY.md says`,
    );
  },
};
