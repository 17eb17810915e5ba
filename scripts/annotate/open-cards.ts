// Opens the card of each marked mention with a real mouse, one after another, and tells what is seen of it.
import type { Page } from 'puppeteer-core';
import { type Glance, glanceAtMark } from '../../tests/testing/driver/glance.ts';
import type { Driver } from '../../tests/testing/driver/launch.ts';
import { marksOf } from '../../tests/testing/driver/marks.ts';
import type { Found } from '../../tests/testing/driver/tabs.ts';

/** What is seen of a mention's card. Of one that could not be opened nothing is: `height` is null. */
export type Seen = Pick<Glance, 'inSight'> & { readonly height: number | null };

/**
 * In the order of `found.mentions`; undefined for one without a card. `at`: the part of the window's height at
 * which the words stand.
 */
export async function openCards(
  driver: Driver,
  page: Page,
  tab: number,
  { mentions, text }: Found,
  at: number,
): Promise<(Seen | undefined)[]> {
  const marked = mentions.filter((mention) => mention.marked);
  const marks = await marksOf(
    page,
    marked.map(({ start, end }) => text.slice(start, end)),
  );
  const seen: (Seen | undefined)[] = [];
  for (const mention of mentions) {
    const nth = marked.indexOf(mention);
    const glance = mention.card && (await glanceAtMark(driver, page, tab, marks, nth, at));
    const { height = null, inSight = [] } = glance ?? {};
    seen.push(mention.card && { height, inSight });
  }
  return seen;
}
