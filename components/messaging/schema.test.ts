import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AnswerOf,
  count,
  flag,
  type Infer,
  list,
  type MessageSchema,
  message,
  nullable,
  oneOf,
  optional,
  shape,
  text,
} from './schema.ts';

const flight = shape({
  from: text,
  seats: count,
  booked: flag,
  gate: nullable(text),
  kind: oneOf(['direct', 'charter']),
  note: optional(text),
  stops: list(shape({ city: text, hours: optional(count) })),
});

const example: Infer<typeof flight> = {
  from: 'Pyongyang',
  seats: 120,
  booked: true,
  gate: null,
  kind: 'direct',
  stops: [{ city: 'Vladivostok' }, { city: 'Beijing', hours: 2 }],
};

describe('a schema', () => {
  it.each([
    ['a complete value', { ...example, note: 'late' }],
    ['a value without its optional members', example],
    ['an optional member that is undefined', { ...example, note: undefined }],
    ['a member that it does not know', { ...example, airline: 'Air Koryo' }],
    ['an empty list', { ...example, stops: [] }],
  ])('lets %s through', (_, value) => {
    expect(flight(value)).toBeUndefined();
  });

  it.each([
    [null, ': not an object'],
    ['text', ': not an object'],
    [{ ...example, from: 3 }, '.from: not a string'],
    [{ ...example, seats: -1 }, '.seats: not a natural number'],
    [{ ...example, seats: 1.5 }, '.seats: not a natural number'],
    [{ ...example, seats: 2 ** 53 }, '.seats: not a natural number'],
    [{ ...example, booked: 'yes' }, '.booked: not true or false'],
    [{ ...example, gate: undefined }, '.gate: not a string'],
    [{ ...example, kind: 'night' }, '.kind: not one of direct, charter'],
    [{ ...example, note: null }, '.note: not a string'],
    [{ ...example, stops: {} }, '.stops: not a list'],
    [{ ...example, stops: [{ city: 'Beijing' }, {}] }, '.stops[1].city: not a string'],
    [{ ...example, stops: [null] }, '.stops[0]: not an object'],
  ])('refuses %j: %s', (value, wrong) => {
    expect(flight(value)).toBe(wrong);
  });
});

// The compiler checks what follows (`npm run types`); at run time it does nothing.
describe('the type of a schema', () => {
  it('has its members, and the optional ones as such', () => {
    expectTypeOf<Infer<typeof flight>>().toEqualTypeOf<{
      readonly from: string;
      readonly seats: number;
      readonly booked: boolean;
      readonly gate: string | null;
      readonly kind: 'direct' | 'charter';
      readonly note?: string;
      readonly stops: readonly { readonly city: string; readonly hours?: number }[];
    }>();
  });

  it('has the answer of a message', () => {
    const land = message<{ at: string }>()({ city: text });
    expectTypeOf<Infer<typeof land>>().toEqualTypeOf<{ readonly city: string }>();
    expectTypeOf<AnswerOf<typeof land>>().toEqualTypeOf<{ at: string }>();
    expectTypeOf(shape({ city: text })).not.toExtend<MessageSchema<unknown, unknown>>();
  });
});
