// Reads the files of a pack's folder into entries that know their place.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import type { FilePosition, Problem } from './problems.ts';
import {
  type EntityEntry,
  type EventEntry,
  entitySchema,
  eventSchema,
  type PackInfoEntry,
  packInfoSchema,
  type SourceEntry,
  sourceSchema,
} from './schema.ts';
import { validate } from './validate.ts';
import { type Path, readYamlFile } from './yaml-file.ts';

/** A hand-written entry that fits its schema, and its place. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  /** The place of a part of the entry, or of the nearest part around it that exists. */
  placeOf(...path: (string | number)[]): FilePosition;
}

export interface PackFiles {
  readonly info: Entry<PackInfoEntry> | undefined;
  readonly entities: readonly Entry<EntityEntry>[];
  readonly events: readonly Entry<EventEntry>[];
  readonly sources: readonly Entry<SourceEntry>[];
  /** Ids of entries that do not fit their schema, so that they are not reported as unknown too. */
  readonly brokenIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads `pack.yaml` and each YAML file of `entities/`, `events/` and `sources/` in `folder`. */
export function readPackFiles(folder: string): PackFiles {
  const problems: Problem[] = [];
  const brokenIds = new Set<string>();

  function entriesIn<T>(name: string, schema: GenericSchema<unknown, T>): Entry<T>[] {
    const files = yamlFilesIn(join(folder, name));
    if (files.length === 0) {
      const fix = `add a file such as ${name}/first.yaml`;
      problems.push({ file: name, line: 1, column: 1, message: 'has no YAML file', fix });
    }
    return files.flatMap((file) => readList(`${name}/${file}`, schema));
  }

  function readList<T>(file: string, schema: GenericSchema<unknown, T>): Entry<T>[] {
    const yaml = readYamlFile(join(folder, file), file);
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return [];
    if (!Array.isArray(yaml.value)) {
      const fix = 'begin each entry with "- id:"';
      problems.push({ ...yaml.placeOf([]), message: 'the file must be a list', fix });
      return [];
    }
    return yaml.value.flatMap((raw: unknown, index) => {
      const { value, problems: faults } = validate(schema, yaml, [index], raw);
      problems.push(...faults);
      if (value === undefined) {
        const id = (raw as { id?: unknown } | null)?.id;
        if (typeof id === 'string') brokenIds.add(id);
        return [];
      }
      return [{ value, file, placeOf: (...path: Path) => yaml.placeOf([index, ...path]) }];
    });
  }

  function readInfo(): Entry<PackInfoEntry> | undefined {
    const file = 'pack.yaml';
    if (!existsSync(join(folder, file))) {
      const fix = 'add it with id, version, title, licence, covers and checked';
      problems.push({ file, line: 1, column: 1, message: 'there is no such file', fix });
      return undefined;
    }
    const yaml = readYamlFile(join(folder, file), file);
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return undefined;
    const { value, problems: faults } = validate(packInfoSchema, yaml, [], yaml.value);
    problems.push(...faults);
    return value && { value, file, placeOf: (...path: Path) => yaml.placeOf(path) };
  }

  return {
    info: readInfo(),
    entities: entriesIn('entities', entitySchema),
    events: entriesIn('events', eventSchema),
    sources: entriesIn('sources', sourceSchema),
    brokenIds,
    problems,
  };
}

function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
}
