// What is wrong with a pack, where (file, line, column), and how to fix it.
/** A place in a pack file; line and column count from 1. `file` is relative to the pack's folder. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends FilePosition {
  readonly message: string;
  /** What the editor can do about it. */
  readonly fix: string;
}

/** `entities/people.yaml:12:9 unknown entity "x" (add it, or correct the id)` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, fix } = problem;
  return `${file}:${line}:${column} ${message} (${fix})`;
}

/** Thrown when a pack cannot be built; carries every problem, in the order of files and lines. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(byPlace);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`The pack has ${count}:\n${sorted.map(formatProblem).join('\n')}`);
    this.name = 'PackError';
    this.problems = sorted;
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
