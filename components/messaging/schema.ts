// Schemas of messages: they check a value on arrival, and its type follows from them (`Infer`). Written
// by hand because valibot would add 1.3 kB to the page script, whose budget has no room for that.
import { MalformedMessage } from './errors.ts';

declare const OPTIONAL: unique symbol;
declare const ANSWER: unique symbol;

/**
 * Returns a copy of a value that is right, with the members that are known and no others. Throws a
 * `MalformedMessage` that says where a value is wrong and how (`find.blocks: not a list of 9`). `path`
 * says where the value is.
 */
export type Schema<T> = (value: unknown, path: string) => T;

/** The check of a member that may be absent. Symbols are for the compiler alone: no value has them. */
export interface OptionalSchema<T> extends Schema<T | undefined> {
  readonly [OPTIONAL]?: true;
}

/** The check of a message that is answered by an `Answer`. */
export interface MessageSchema<Content, Answer> extends Schema<Content> {
  readonly [ANSWER]: Answer;
}

type Members = Readonly<Record<string, Schema<unknown>>>;

/** The type of the values that a schema lets through. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/** The type of a message's answer. */
export type AnswerOf<S> = S extends MessageSchema<unknown, infer Answer> ? Answer : never;

type OptionalKey<M extends Members> = {
  [K in keyof M]: typeof OPTIONAL extends keyof M[K] ? K : never;
}[keyof M];

/** As one object type, which is what editors and errors then show. */
type Merged<T> = { [K in keyof T]: T[K] };

type InferMembers<M extends Members> = Merged<
  { readonly [K in keyof M as K extends OptionalKey<M> ? never : K]: Infer<M[K]> } & {
    readonly [K in keyof M as K extends OptionalKey<M> ? K : never]?: Exclude<
      Infer<M[K]>,
      undefined
    >;
  }
>;

const simple =
  <T>(name: string, test: (value: unknown) => boolean): Schema<T> =>
  (value, path) => {
    if (test(value)) return value as T;
    throw new MalformedMessage(`${path}: not ${name}`);
  };

/** A text of at most `max` UTF-16 units. */
export const text = (max: number): Schema<string> =>
  simple(`a text of ${max}`, (value) => typeof value === 'string' && value.length <= max);
export const flag = simple<boolean>('true or false', (value) => typeof value === 'boolean');
/** Zero or a positive whole number. */
export const count = simple<number>(
  'a natural number',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** One of these texts. */
export const oneOf = <const T extends string>(values: readonly T[]): Schema<T> =>
  simple(`one of ${values.join(', ')}`, (value) => values.includes(value as T));

/** A member that may be absent. */
export const optional =
  <T>(schema: Schema<T>): OptionalSchema<T> =>
  (value, path) =>
    value === undefined ? value : schema(value, path);

/** Null, or what `schema` lets through. */
export const nullable =
  <T>(schema: Schema<T>): Schema<T | null> =>
  (value, path) =>
    value === null ? value : schema(value, path);

const array = (max: number) =>
  simple<readonly unknown[]>(
    `a list of ${max}`,
    (value) => Array.isArray(value) && value.length <= max,
  );

/** At most `max` items that `schema` lets through. Tells of the first that is wrong. */
export const list =
  <T>(schema: Schema<T>, max: number): Schema<readonly T[]> =>
  (value, path) =>
    Array.from(array(max)(value, path), (item, index) => schema(item, `${path}[${index}]`));

const object = simple<Record<string, unknown>>(
  'an object',
  (value) => typeof value === 'object' && value !== null,
);

/** An object with these members. Others are left behind: a later version may have added them. */
export const shape =
  <M extends Members>(members: M): Schema<InferMembers<M>> =>
  (value, path) => {
    const given = object(value, path);
    const known: Record<string, unknown> = {};
    for (const name in members) {
      const member = (members[name] as Schema<unknown>)(given[name], `${path}.${name}`);
      if (member !== undefined) known[name] = member;
    }
    return known as InferMembers<M>;
  };

/** What `schema` lets through, if it is `right` as well. `name` says what is not, when it is not. */
export const refined = <T>(
  schema: Schema<T>,
  name: string,
  right: (value: T) => boolean,
): Schema<T> => {
  const check = simple<T>(name, (value) => right(value as T));
  return (value, path) => check(schema(value, path), path);
};

/**
 * A message with these members: `message<Answer>()({ entity: text(300) })`. Answers come from our own
 * code and are typed only. There are two calls because one cannot infer `M` while `Answer` is given.
 */
export const message =
  <Answer>() =>
  <M extends Members>(members: M): MessageSchema<InferMembers<M>, Answer> =>
    shape(members) as MessageSchema<InferMembers<M>, Answer>;
