// What is kept of the user, as rows in two tables: the form that the database and its substitute share.

/** `reads`: by the entity's id. `rejected`: by a number, in the order in which they were added. */
export const tables = ['reads', 'rejected'] as const;
export type TableName = (typeof tables)[number];

export type Key = string | number;
/** Whatever is stored: rows are checked by those who read them, and a bad one is left where it is. */
export type Rows = ReadonlyMap<Key, unknown>;
export type AllRows = Readonly<Record<TableName, Rows>>;

/** Rows to write; `undefined` deletes one. */
export type Changes = Partial<AllRows>;

export interface UserArea {
  read(table: TableName): Promise<Rows>;
  /**
   * Writes what `decide` makes of all rows, in turn with other writers: everything, or nothing if that
   * fails. `decide` may be called again after an error, so it has no other effect. Resolves to its `answer`.
   */
  change<T>(decide: (rows: AllRows) => Decision<T>): Promise<T>;
}

export interface Decision<T> {
  readonly changes?: Changes | undefined;
  readonly answer: T;
}
