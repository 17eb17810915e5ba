// Types for what the pack's build uses of the edtf package, which has none.
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since 1970 UTC of the first and last moment that the date can mean. */
    readonly min: number;
    readonly max: number;
  }
  /** @throws SyntaxError if `text` is not a date of one of `types` at `level`. */
  export default function edtf(
    text: string,
    constraints?: { types?: readonly string[]; level?: 0 | 1 | 2 | 3 },
  ): ExtendedDate;
}
