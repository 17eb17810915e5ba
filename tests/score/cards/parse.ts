// What gold for cards and answers to it have in common, and how a line is checked.
import * as v from 'valibot';

/** The two parts of a card: what had happened before the article, and what has happened since. */
export const halves = ['until', 'since'] as const;
export type Half = (typeof halves)[number];

/** Ids of events. */
export const eventIds = v.array(v.string());

/** The words that a card is about, and the entity. Offsets are UTF-16, ends exclusive. */
export const cardPlace = { start: v.number(), end: v.number(), entity: v.string() };

/** The line as the schema has it. Throws an error that says at `place` what is wrong. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, row: object, place: string): T {
  const result = v.safeParse(schema, row);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new Error(
    issue.input === undefined
      ? `${place}: "${field}" is missing.`
      : `${place}: "${field}" is ${issue.received}, not ${issue.expected}.`,
  );
}

/** True if a half of the line's cards is as `test` says: gold and answers are told apart by that. */
export function someHalf(row: { cards?: unknown }, test: (half: unknown) => boolean): boolean {
  const { cards } = row;
  return Array.isArray(cards) && cards.some((card) => halves.some((half) => test(card?.[half])));
}
