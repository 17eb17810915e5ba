// Dates of reduced precision: read, ordered and written in the reader's language.
export { firstDay, lastDay } from './edtf.ts';
export { type DateFormat, formatEdtf } from './format.ts';
export { compareEvents, splitAt } from './order.ts';
