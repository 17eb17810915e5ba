// Reads a YAML file of a pack: its value, and the line and column of each part of it.
import { readFileSync } from 'node:fs';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { FilePosition, Problem } from './problems.ts';

/** Keys and indexes from the root of the file to a part of it. */
export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  /** The file's value; undefined if the file is not valid YAML. */
  readonly value: unknown;
  /** Syntax errors and repeated keys. */
  readonly problems: readonly Problem[];
  /** The place of the value at `path`, or of the nearest part around it that exists. */
  placeOf(path: Path): FilePosition;
  /** The place of the key at the end of `path`. */
  placeOfKey(path: Path): FilePosition;
}

/** Reads `absolutePath`; problems name it `file`. */
export function readYamlFile(absolutePath: string, file: string): YamlFile {
  let text: string;
  try {
    text = readFileSync(absolutePath, 'utf8');
  } catch (error) {
    return unreadable(file, error as NodeJS.ErrnoException);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    ...place(error.pos[0]),
    message: `not valid YAML: ${error.message}`,
    fix: 'correct the indentation, quotes or brackets here',
  }));
  for (const offset of aliasesIn(document)) {
    const message = 'a YAML alias, which reads from elsewhere';
    problems.push({ ...place(offset), message, fix: 'write out what it stands for, or quote it' });
  }
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    placeOf: (path) => place(offsetOf(document, path, 'value')),
    placeOfKey: (path) => place(offsetOf(document, path, 'key')),
  };
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): YamlFile {
  const place = { file, line: 1, column: 1 };
  const problem = {
    ...place,
    message: `cannot be read: ${code ?? message}`,
    fix: 'make it a file',
  };
  return {
    file,
    value: undefined,
    problems: [problem],
    placeOf: () => place,
    placeOfKey: () => place,
  };
}

/** The offsets of `*name`. Without its `&name`, or if there are too many, the build would crash. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets;
}

function offsetOf(document: Document, path: Path, what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (!pair) return offset;
      const key = startOf(pair.key) ?? offset;
      if (last && what === 'key') return key;
      node = pair.value;
      offset = startOf(node) ?? key;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
