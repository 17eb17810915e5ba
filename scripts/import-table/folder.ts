// What is said of a folder of the product.

/** One line of the table. A file belongs to the entry with the longest path that matches it. */
export interface Folder {
  /** A folder or a file, from the project's root. */
  readonly path: string;
  /** What it holds and where it runs, in a few words. */
  readonly holds: string;
  /** Entries of this list, or single files of them, besides itself. */
  readonly imports?: readonly string[];
  /** The same, for types only: the caller hands in what it calls. */
  readonly types?: readonly string[];
  /** npm packages and Node's modules. `wxt` is the browser's API. */
  readonly packages?: readonly string[];
}
