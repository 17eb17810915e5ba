// Lists of strings that many records have in common, each written once and referred to by number.
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Numbers distinct lists of strings. */
export class ListTable {
  readonly lists: string[][] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(list: readonly string[]): number {
    const key = list.join('\u0000');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.lists.push([...list]) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

export function writeLists(writer: ByteWriter, lists: readonly (readonly string[])[]): void {
  writer.number(lists.length);
  for (const list of lists) {
    writer.number(list.length);
    for (const item of list) writer.string(item);
  }
}

export function readLists(reader: ByteReader): string[][] {
  return Array.from({ length: reader.number() }, () =>
    Array.from({ length: reader.number() }, () => reader.string()),
  );
}
