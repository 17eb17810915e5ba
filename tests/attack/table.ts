// The table of `npm run attack`, as plain text.

/** Characters of each column; the last one is as long as it needs to be. */
const WIDTHS = [34, 8, 9, 5];

/** One row. */
export const line = (cells: readonly string[]): string =>
  cells
    .map((cell, i) => cell.replace(/\s+/g, ' ').padEnd(WIDTHS[i] ?? 0))
    .join(' ')
    .trimEnd();
