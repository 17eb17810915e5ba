// Small checks of a message's shape, by hand: the page script carries them, a library would weigh
// more than the script's other half. Must not know: any message in particular.

/** Says what is wrong with a value (`blocks[2].text: not a string`), or nothing if it is right. */
export type Guard = (value: unknown, path: string) => string | undefined;

const type =
  (name: string, test: (value: unknown) => boolean): Guard =>
  (value, path) =>
    test(value) ? undefined : `${path}: not ${name}`;

export const text: Guard = type('a string', (value) => typeof value === 'string');
export const flag: Guard = type('true or false', (value) => typeof value === 'boolean');
export const count: Guard = type(
  'a whole number of at least 0',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** One of these texts. */
export const oneOf = (...values: readonly string[]): Guard =>
  type(`one of ${values.join(', ')}`, (value) => values.includes(value as string));

/** Absent or right. */
export const optional =
  (guard: Guard): Guard =>
  (value, path) =>
    value === undefined ? undefined : guard(value, path);

/** Null or right. */
export const nullable =
  (guard: Guard): Guard =>
  (value, path) =>
    value === null ? undefined : guard(value, path);

/** A list of which each item is right; the first that is not is told by its index. */
export const list =
  (guard: Guard): Guard =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path}: not a list`;
    for (const [index, item] of value.entries()) {
      const wrong = guard(item, `${path}[${index}]`);
      if (wrong) return wrong;
    }
    return undefined;
  };

/** An object with these members; others are let through and not looked at. */
export const shape =
  (members: Readonly<Record<string, Guard>>): Guard =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return `${path || 'message'}: not an object`;
    for (const [name, guard] of Object.entries(members)) {
      const member = (value as Record<string, unknown>)[name];
      const wrong = guard(member, path ? `${path}.${name}` : name);
      if (wrong) return wrong;
    }
    return undefined;
  };
