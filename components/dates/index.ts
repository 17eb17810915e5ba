// Dates of reduced precision: parsed, sorted, and written in the user's language.
export { daysBetween } from './days-between.ts';
export { firstDay, lastDay } from './edtf.ts';
export { type DateFormat, formatEdtf } from './format.ts';
export { compareEvents, splitAt } from './order.ts';
