// Hands the code over that looks for what dates an article. It is a script of its own, which comes with the
// card's: until a card is wanted nobody asks for the date.
import type { DateFinder } from './date-finder.ts';

/** The script's path in the extension. */
export const DATES_SCRIPT = 'dates.js';

/** A property of the page script's own global object, which the page cannot see. */
const KEY = 'sidelightDates';

export type DateFinderClass = typeof DateFinder;

export const handOverDateFinder = (finder: DateFinderClass): void =>
  void Reflect.set(globalThis, KEY, finder);

/** The class that was handed over last; undefined if none was. */
export const takeDateFinder = (): DateFinderClass | undefined => Reflect.get(globalThis, KEY);
