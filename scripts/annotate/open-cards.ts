// Opens the card of each mention with a real mouse, one after another, and tells what is seen of it.
import type { Page } from 'puppeteer-core';
import { type Glance, glanceAtMark } from '../../tests/testing/driver/glance.ts';
import type { Driver } from '../../tests/testing/driver/launch.ts';
import { marksOf } from '../../tests/testing/driver/marks.ts';
import { setSettings } from '../../tests/testing/driver/settings.ts';
import { type Found, whenPageIdle } from '../../tests/testing/driver/tabs.ts';

/** What is seen of a mention's card. Of one that could not be opened nothing is: `height` is null. */
export type Seen = Pick<Glance, 'inSight'> & { readonly height: number | null };

/** How often the page is asked whether it has marked the rest; each takes some 60 ms. */
const TRIES = 20;

/**
 * In the order of `found.mentions`; undefined for one without a card. `at`: the part of the window's height at
 * which the words stand. Leaves the option on that marks every mention.
 */
export async function openCards(
  driver: Driver,
  page: Page,
  tab: number,
  { mentions, text }: Found,
  at: number,
): Promise<(Seen | undefined)[]> {
  const marked = await markEvery(driver, tab, mentions);
  const marks = await marksOf(
    page,
    mentions.filter((_, index) => marked[index]).map(({ start, end }) => text.slice(start, end)),
  );
  const seen: (Seen | undefined)[] = [];
  let nth = 0;
  for (const [index, { card }] of mentions.entries()) {
    const painted = marked[index] ? nth++ : undefined;
    const glance =
      card && painted !== undefined && (await glanceAtMark(driver, page, tab, marks, painted, at));
    const { height = null, inSight = [] } = glance || {};
    seen.push(card && { height, inSight });
  }
  return seen;
}

/**
 * Whether each mention is marked once the user has every one marked: words that cannot be seen never are, nor
 * common names after the first.
 */
async function markEvery(
  driver: Driver,
  tab: number,
  mentions: Found['mentions'],
): Promise<readonly boolean[]> {
  const count = (of: Found['mentions']): number => of.filter(({ marked }) => marked).length;
  await setSettings(driver, { density: 'every' });
  let now = mentions;
  for (let tries = 0; tries < TRIES && count(now) < mentions.length; tries++) {
    now = (await whenPageIdle(driver, tab)).mentions;
    if (count(now) > count(mentions)) break;
  }
  return now.map(({ marked }) => marked);
}
