// How far apart two days are.
import type { Day } from '../../data/model.ts';

const DAY_MS = 86_400_000;

/** Days from one day to another; less than nothing if the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;
