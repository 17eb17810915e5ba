// The list of folders beside the project as it is on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { folders } from '../../scripts/import-table/folders.ts';
import { root } from '../../scripts/run.ts';

/** The entry that a file belongs to: the one with the longest path that leads to it. */
export const entryOf = (file: string): string | undefined =>
  folders
    .map(({ path }) => path)
    .filter((path) => file === path || file.startsWith(`${path}/`))
    .sort((one, other) => other.length - one.length)[0];

/** The product's own source files, tests aside, from the project's root. */
export const productFiles = (): string[] =>
  ['components', 'data', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)),
  );

const IMPORT =
  /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** What a source file imports: files from the project's root, packages by their name. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, from, effect, dynamic]) => {
    const path = (from ?? effect ?? dynamic ?? '').replace(/\?.*$/, '');
    if (path.startsWith('.')) return normalize(join(file, '..', path)).replaceAll('\\', '/');
    return path.replace(/^node:/, '').replace(/^(@[^/]+\/[^/]+|[^@/][^/]*).*/, '$1');
  });
}
