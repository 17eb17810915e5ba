// Checks a part of a YAML file against its schema, and reports each fault with its place.
import * as v from 'valibot';
import type { Problem } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

export interface Validated<T> {
  /** Undefined if the part does not fit its schema. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Checks the part of `file` at `path`, whose value is `value`. */
export function validate<T>(
  schema: v.GenericSchema<unknown, T>,
  file: YamlFile,
  path: Path,
  value: unknown,
): Validated<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.flatMap((issue) => describe(issue, file, path));
  return { value: undefined, problems };
}

function describe(issue: v.BaseIssue<unknown>, file: YamlFile, base: Path): Problem[] {
  const path = [...base, ...keysOf(issue)];
  const name = nameOf(path);
  if (issue.type === 'union' && issue.issues) {
    const closest = issue.issues.filter((inner) => inner.path || inner.kind === 'validation');
    if (closest.length > 0) return closest.flatMap((inner) => describe(inner, file, path));
  }
  if (isUnknownField(issue)) {
    return [
      {
        ...file.placeOfKey(path),
        message: `unknown field ${quote(path.at(-1))}`,
        fix: 'remove it or correct its spelling; data/pack/README.md lists the fields',
      },
    ];
  }
  if (issue.input === undefined) {
    return [
      { ...file.placeOf(path), message: `${name} is missing`, fix: `add ${quote(path.at(-1))}` },
    ];
  }
  const atKey = issue.path?.at(-1)?.origin === 'key';
  return [
    {
      ...(atKey ? file.placeOfKey(path) : file.placeOf(path)),
      message: `${name} ${issue.message}`,
      fix: `${excerpt(issue.input)} stands there`,
    },
  ];
}

/** valibot reports a field that a strict object does not have as expecting `never`. */
function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** `aliases.en[2]`, without the index of the entry in its file. */
function nameOf(path: Path): string {
  const inEntry = typeof path[0] === 'number' ? path.slice(1) : path;
  const name = inEntry
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return name || 'the entry';
}

function quote(value: unknown): string {
  return `"${String(value)}"`;
}

function excerpt(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
