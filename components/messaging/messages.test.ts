// Every message is tried with values that are made from its own schema: right ones and wrong ones.
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { BATCH, BLOCK_COST, MAX_BLOCK } from '../../data/limits.ts';
import type { BlockText, EntityKind, LeftOut } from '../../data/model.ts';
import { type answerInBackground, backgroundMessages } from './background.ts';
import { type answerInPage, pageMessages } from './page.ts';
import type { BackgroundMessage, MessageTo, PageMessage, PageReport } from './protocol.ts';
import type { Schema } from './schema.ts';

/** What a schema was made of: the function's name, and what it was given. */
type Parts =
  | { readonly made: 'flag' | 'count' }
  | { readonly made: 'text'; readonly of: number }
  | { readonly made: 'oneOf'; readonly of: readonly string[] }
  | { readonly made: 'optional' | 'nullable' | 'refined'; readonly of: unknown }
  | { readonly made: 'list'; readonly of: unknown; readonly max: number }
  | { readonly made: 'shape'; readonly of: Readonly<Record<string, unknown>> };

const known = vi.hoisted(() => new Map<unknown, Parts>());

vi.mock('./schema.ts', async (original) => {
  const real = await original<typeof import('./schema.ts')>();
  const noting =
    <A, R extends unknown[]>(made: string, make: (of: A, ...rest: R) => unknown) =>
    (of: A, ...rest: R) => {
      const schema = make(of, ...rest);
      known.set(schema, { made, of, max: rest[0] } as unknown as Parts);
      return schema;
    };
  for (const made of ['flag', 'count'] as const) known.set(real[made], { made });
  return {
    ...real,
    text: noting('text', real.text),
    oneOf: noting('oneOf', real.oneOf),
    refined: noting('refined', real.refined),
    optional: noting('optional', real.optional),
    nullable: noting('nullable', real.nullable),
    list: noting('list', real.list),
    shape: noting('shape', real.shape),
    message: () => noting('shape', real.shape),
  };
});

function partsOf(schema: unknown): Parts {
  const parts = known.get(schema);
  if (!parts) throw new Error('A schema was made by a function that this test does not know.');
  return parts;
}

/** A member that only a later version knows. */
const LATER = 'ofALaterVersion';

const isOptional = (schema: unknown): boolean => partsOf(schema).made === 'optional';

/** Right values, the fullest first. */
function rightValues(schema: unknown): [unknown, ...unknown[]] {
  const parts = partsOf(schema);
  switch (parts.made) {
    case 'text':
      return ['Air Koryo', '', 'x'.repeat(parts.of)];
    case 'flag':
      return [true, false];
    case 'count':
      return [7, 0];
    case 'oneOf':
      return parts.of as [string, ...string[]];
    case 'optional':
      return [...rightValues(parts.of), undefined];
    case 'refined':
      return [rightValues(parts.of)[0]];
    case 'nullable':
      return [...rightValues(parts.of), null];
    case 'list':
      return [rightValues(parts.of), []];
    case 'shape': {
      const all = Object.entries(parts.of);
      const full = Object.fromEntries(all.map(([name, each]) => [name, rightValues(each)[0]]));
      const optional = all.filter(([, each]) => isOptional(each)).map(([name]) => name);
      const varied = all.flatMap(([name, each]) =>
        rightValues(each).map((value) => ({ ...full, [name]: value })),
      );
      return [full, ...varied, without(full, ...optional), { ...full, [LATER]: 1 }];
    }
  }
}

const without = (value: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

const ANYTHING = [undefined, null, true, 1, -1, 0.5, Number.NaN, 'nonsense', [], {}];

const isRight: Readonly<Record<'text' | 'flag' | 'count', (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  count: (value) => value === 1,
};

interface Wrong {
  readonly value: unknown;
  /** Where the schema must find the mistake. */
  readonly where: string;
}

/** Each member once missing and once of each wrong type, at every depth. */
function wrongValues(schema: unknown): Wrong[] {
  const parts = partsOf(schema);
  const here = (values: readonly unknown[]) => values.map((value) => ({ value, where: '' }));
  switch (parts.made) {
    case 'text':
      return here([...ANYTHING.filter((value) => !isRight.text(value)), 'x'.repeat(parts.of + 1)]);
    case 'flag':
    case 'count':
      return here(ANYTHING.filter((value) => !isRight[parts.made](value)));
    case 'oneOf':
      return here(ANYTHING);
    case 'optional':
      return wrongValues(parts.of).filter(({ value }) => value !== undefined);
    case 'nullable':
      return wrongValues(parts.of).filter(({ value }) => value !== null);
    case 'refined':
      return wrongValues(parts.of);
    case 'list': {
      const right = rightValues(parts.of)[0];
      return [
        ...here([Array(parts.max + 1).fill(right)]),
        ...here(ANYTHING.filter((value) => !Array.isArray(value))),
        ...wrongValues(parts.of).map(({ value, where }) => ({
          value: [right, value],
          where: `[1]${where}`,
        })),
      ];
    }
    case 'shape': {
      const full = rightValues(schema)[0] as object;
      const members = Object.entries(parts.of);
      return [
        ...here(ANYTHING.filter((value) => typeof value !== 'object' || value === null)),
        ...members
          .filter(([, each]) => !isOptional(each))
          .map(([name]) => ({ value: without(full, name), where: `.${name}` })),
        ...members.flatMap(([name, each]) =>
          wrongValues(each).map(({ value, where }) => ({
            value: { ...full, [name]: value },
            where: `.${name}${where}`,
          })),
        ),
      ];
    }
  }
}

function refusalOf(schema: Schema<unknown>, value: unknown): string {
  try {
    schema(value, 'message');
    return 'none';
  } catch (error) {
    return String((error as Error).message);
  }
}

const messages = Object.entries({ ...backgroundMessages, ...pageMessages });

describe.each(messages)('%s', (_, schema) => {
  test('is let through, with its optional members and without, and nothing else of it', () => {
    for (const value of rightValues(schema)) {
      expect(JSON.stringify(schema(value, 'message'))).toBe(
        JSON.stringify(value, (name, member) => (name === LATER ? undefined : member)),
      );
    }
  });

  test('is refused where a member is missing or of a wrong type, and the place is named', () => {
    const values = wrongValues(schema);
    expect(values.length).toBeGreaterThan(0);
    const missed = values.filter(
      ({ value, where }) => !refusalOf(schema, value).startsWith(`message${where}: not `),
    );
    expect(missed).toEqual([]);
  });
});

test('a message has no more text than the page script sends in one', () => {
  const ask =
    (...lengths: number[]) =>
    () =>
      backgroundMessages.find(
        { lang: null, blocks: lengths.map((length) => ({ text: 'x'.repeat(length) })) },
        'find',
      );
  expect(ask(BATCH - BLOCK_COST - 1, MAX_BLOCK)).not.toThrow();
  expect(ask(BATCH - BLOCK_COST + 1, MAX_BLOCK)).toThrow('find.blocks: not blocks of 164016');
  expect(ask(MAX_BLOCK + 1)).toThrow('find.blocks[0].text: not a text of 100000');
});

test('wrong values are made at every depth of a message', () => {
  const places = new Set(wrongValues(backgroundMessages.report).map(({ where }) => where));
  expect([...places]).toEqual([
    '',
    '.page',
    '.page.url',
    '.page.title',
    '.page.lang',
    '.page.status',
    '.page.entities',
    '.page.entities[1]',
    '.page.entities[1].id',
    '.page.entities[1].name',
    '.page.entities[1].kind',
    '.page.entities[1].count',
    '.page.entities[1].common',
    '.page.leftOut',
    '.page.marksHidden',
  ]);
});

// The compiler checks what follows (`npm run types`); at run time it does nothing.
describe('types', () => {
  type InBackground = Parameters<typeof answerInBackground>[1];
  type InPage = Parameters<typeof answerInPage>[0];

  test('every message has a handler, and every handler a message', () => {
    expectTypeOf<keyof InBackground>().toEqualTypeOf<BackgroundMessage>();
    expectTypeOf<keyof InPage>().toEqualTypeOf<PageMessage>();
    expectTypeOf<Omit<InBackground, 'read'>>().not.toExtend<InBackground>();
    // @ts-expect-error: there is no such message
    expectTypeOf<MessageTo<'unheard-of'>>().toBeUnknown();
  });

  test('a handler gets what the schema describes and gives the answer', () => {
    expectTypeOf<MessageTo<'read'>>().toEqualTypeOf<{ readonly entity: string }>();
    expectTypeOf<InBackground['read']>().parameter(0).toEqualTypeOf<MessageTo<'read'>>();
    expectTypeOf<InBackground['reject-name']>().returns.resolves.toEqualTypeOf<{ kept: boolean }>();
    type Reads = (message: { readonly name: string }) => Promise<{ ok: true }>;
    expectTypeOf<Reads>().not.toExtend<InBackground['read']>();
  });

  test('what the model declares is what the messages carry', () => {
    expectTypeOf<MessageTo<'find'>['blocks'][number]>().toEqualTypeOf<BlockText>();
    expectTypeOf<PageReport['entities'][number]['kind']>().toEqualTypeOf<EntityKind>();
    expectTypeOf<Required<PageReport>['leftOut']>().toEqualTypeOf<LeftOut>();
  });
});
