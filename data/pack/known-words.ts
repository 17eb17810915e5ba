// `words.yaml` of a pack: its names that are also something else, and why each stays as it is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PackError, type Problem } from './problems.ts';
import { validate } from './validate.ts';
import { readYamlFile } from './yaml-file.ts';

const texts = v.pipe(v.array(v.string('must be text')), v.minLength(1, 'is empty'));

const knownWordSchema = v.strictObject({
  entities: texts,
  /** All of them if absent. */
  names: v.optional(texts),
  /** What lists may say of the names, whatever else they may not; anything if absent. */
  says: v.optional(texts),
  why: v.pipe(v.string('must say why'), v.minLength(1, 'is empty')),
});

export type KnownWord = v.InferOutput<typeof knownWordSchema>;

/** The entries, none if there is no such file. Throws a `PackError` if it is malformed. */
export function readKnownWords(folder: string): KnownWord[] {
  const file = 'words.yaml';
  if (!existsSync(join(folder, file))) return [];
  const yaml = readYamlFile(join(folder, file), file);
  const problems: Problem[] = [...yaml.problems];
  const list = Array.isArray(yaml.value) ? yaml.value : [];
  const known = list.flatMap((raw: unknown, index) => {
    const { value, problems: faults } = validate(knownWordSchema, yaml, [index], raw);
    problems.push(...faults);
    return value === undefined ? [] : [value];
  });
  if (problems.length > 0) throw new PackError(problems);
  return known;
}
