import { describe, expect, expectTypeOf, it } from 'vitest';
import { MalformedMessage } from './errors.ts';
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
  refined,
  shape,
  text,
} from './schema.ts';

const flight = shape({
  from: text(20),
  seats: count,
  booked: flag,
  gate: nullable(text(3)),
  kind: oneOf(['direct', 'charter']),
  note: optional(text(10)),
  stops: list(shape({ city: text(20), hours: optional(count) }), 3),
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
    ['an empty list', { ...example, stops: [] }],
  ])('lets %s through', (_, value) => {
    expect(flight(value, 'flight')).toEqual(value);
  });

  it('leaves behind what it does not know, at every depth', () => {
    const stops = [{ city: 'Vladivostok', gate: 'x'.repeat(9_000_000) }];
    const given = JSON.parse('{"__proto__": {"booked": true}, "constructor": 1, "airline": "A"}');
    const rebuilt = flight({ ...given, ...example, stops }, 'flight');
    expect(rebuilt).toEqual({ ...example, stops: [{ city: 'Vladivostok' }] });
    expect(Object.keys(rebuilt).sort()).toEqual(Object.keys(example).sort());
    expect(Object.getPrototypeOf(rebuilt)).toBe(Object.prototype);
  });

  it('refuses a list with a hole', () => {
    expect(() => flight({ ...example, stops: Array(2) }, 'flight')).toThrow('[0]: not an object');
  });

  it('checks a value that is right once more', () => {
    const pair = refined(list(text(9), 9), 'a pair', ({ length }) => length === 2);
    expect(pair(['a', 'b'], 'pair')).toEqual(['a', 'b']);
    expect(() => pair(['a'], 'pair')).toThrow('pair: not a pair');
    expect(() => pair(['a', 3], 'pair')).toThrow('pair[1]: not a text of 9');
  });

  it.each([
    [null, ': not an object'],
    ['text', ': not an object'],
    [{ ...example, from: 3 }, '.from: not a text of 20'],
    [{ ...example, from: 'x'.repeat(21) }, '.from: not a text of 20'],
    [{ ...example, seats: -1 }, '.seats: not a natural number'],
    [{ ...example, seats: 1.5 }, '.seats: not a natural number'],
    [{ ...example, seats: 2 ** 53 }, '.seats: not a natural number'],
    [{ ...example, booked: 'yes' }, '.booked: not true or false'],
    [{ ...example, gate: undefined }, '.gate: not a text of 3'],
    [{ ...example, kind: 'night' }, '.kind: not one of direct, charter'],
    [{ ...example, note: null }, '.note: not a text of 10'],
    [{ ...example, stops: {} }, '.stops: not a list of 3'],
    [{ ...example, stops: Array(4).fill({ city: 'Beijing' }) }, '.stops: not a list of 3'],
    [{ ...example, stops: [{ city: 'Beijing' }, {}] }, '.stops[1].city: not a text of 20'],
    [{ ...example, stops: [null] }, '.stops[0]: not an object'],
  ])('refuses %j: %s', (value, wrong) => {
    const refuse = () => flight(value, 'flight');
    expect(refuse).toThrow(`flight${wrong}`);
    expect(refuse).toThrow(MalformedMessage);
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
    const land = message<{ at: string }>()({ city: text(9) });
    expectTypeOf<Infer<typeof land>>().toEqualTypeOf<{ readonly city: string }>();
    expectTypeOf<AnswerOf<typeof land>>().toEqualTypeOf<{ at: string }>();
    expectTypeOf(shape({ city: text(9) })).not.toExtend<MessageSchema<unknown, unknown>>();
  });
});
