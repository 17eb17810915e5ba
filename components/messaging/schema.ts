// Schemas of messages: they check a value on arrival, and its type follows from them (`Infer`). Written
// by hand because valibot would add 1.3 kB to the page script, whose budget has no room for that.
declare const TYPE: unique symbol;
declare const OPTIONAL: unique symbol;
declare const ANSWER: unique symbol;

/** Returns where a value is wrong and how (`.blocks[2].text: not a string`); undefined if it is right. */
type Check = (value: unknown) => string | undefined;

/** The check of a `T`. Symbols are for the compiler alone: no value has them. */
export interface Schema<T> extends Check {
  readonly [TYPE]?: T;
}

/** The check of a member that may be absent. */
export interface OptionalSchema<T> extends Schema<T> {
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
    readonly [K in keyof M as K extends OptionalKey<M> ? K : never]?: Infer<M[K]>;
  }
>;

const simple =
  <T>(name: string, test: (value: unknown) => boolean): Schema<T> =>
  (value) =>
    test(value) ? undefined : `: not ${name}`;

export const text = simple<string>('a string', (value) => typeof value === 'string');
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
  (value) =>
    value === undefined ? undefined : schema(value);

/** Null, or what `schema` lets through. */
export const nullable =
  <T>(schema: Schema<T>): Schema<T | null> =>
  (value) =>
    value === null ? undefined : schema(value);

/** An array of items that `schema` lets through. Reports the first that is wrong. */
export const list =
  <T>(schema: Schema<T>): Schema<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return ': not a list';
    for (const [index, item] of value.entries()) {
      const wrong = schema(item);
      if (wrong) return `[${index}]${wrong}`;
    }
    return undefined;
  };

/** An object with these members. Others may be there too: a later version may have added them. */
export const shape =
  <M extends Members>(members: M): Schema<InferMembers<M>> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return ': not an object';
    for (const name in members) {
      const wrong = (members[name] as Check)((value as Record<string, unknown>)[name]);
      if (wrong) return `.${name}${wrong}`;
    }
    return undefined;
  };

/**
 * A message with these members: `message<Answer>()({ entity: text })`. Answers come from our own code
 * and are typed only. There are two calls because one cannot infer `M` while `Answer` is given.
 */
export const message =
  <Answer>() =>
  <M extends Members>(members: M): MessageSchema<InferMembers<M>, Answer> =>
    shape(members) as MessageSchema<InferMembers<M>, Answer>;
