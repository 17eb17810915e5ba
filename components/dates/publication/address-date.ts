// The day in a page's address, where sites keep their articles by day.
import type { ReadDate, Told } from './written-date.ts';

/** /2020/03/09/, /2020-03/09/, /2020/0309/, /20200309/, -20200309.html; something else must follow or precede. */
const DAY =
  /[/_.-](20\d\d)([-/_.]?)(0[1-9]|1[0-2]|[a-z]{3})([-/_.]?)(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i;

export function addressDate(addresses: readonly string[], read: ReadDate): Told | null {
  for (const address of addresses) {
    const path = address.replace(/^[^/]*/, '');
    const found = DAY.exec(path);
    if (!found) continue;
    const [all, y, , m = '', , d] = found;
    // An archive of a day ends with it; a day at the end of a longer name is an article's.
    const rest = path.slice(found.index + all.length);
    const isArchive = all.startsWith('/') && /^(?:\/?|\/index\.\w+|\.\w+)$/.test(rest);
    if (isArchive) continue;
    const told = read(/\d/.test(m) ? `${y}-${m}-${d}` : `${d} ${m} ${y}`);
    if (told) return told;
  }
  return null;
}
