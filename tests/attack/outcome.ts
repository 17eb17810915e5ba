// Makes one outcome of the single things that an attack got.
import type { Outcome } from './attack.ts';

/** Characters of the list of things got; the table is for people. */
const MAX_LENGTH = 300;

/** Held if nothing was got; `tried` says what it was that failed. */
export const outcome = (got: readonly string[], tried: string): Outcome =>
  got.length === 0
    ? { held: true, got: `nothing (${tried})` }
    : { held: false, got: shorten(got.join('; ')) };

const shorten = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
