// The list of folders must say what is so: every folder is in it, and nothing in it is left over.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folders } from '../scripts/import-table/folders.ts';
import { withImportTable } from '../scripts/import-table/table.ts';
import { root } from '../scripts/run.ts';
import { entryOf, importsOf, productFiles } from './testing/import-list.ts';

const files = productFiles();

test('every file of the product belongs to an entry', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => entryOf(file) === undefined)).toEqual([]);
});

test('every path of the list is there', () => {
  const paths = folders.flatMap(({ path, imports = [], types = [] }) => [
    path,
    ...imports,
    ...types,
  ]);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('an entry is listed once', () => {
  const paths = folders.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
});

test('no permission is unused', () => {
  const leftOver = folders.flatMap(({ path, imports = [], types = [], packages = [] }) => {
    const used = new Set(
      files.filter((file) => entryOf(file) === path).flatMap((file) => importsOf(file)),
    );
    const isUsed = (allowed: string): boolean =>
      [...used].some((each) => each === allowed || entryOf(each) === allowed);
    return [...imports, ...types, ...packages]
      .filter((allowed) => !isUsed(allowed))
      .map((allowed) => `${path} no longer imports ${allowed}`);
  });
  expect(leftOver).toEqual([]);
});

test('docs/architecture.md has the table of the list; `npm run docs` writes it', () => {
  const document = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  expect(document).toBe(withImportTable(document));
});

test('a document without the markers is refused', () => {
  expect(() => withImportTable('# Architecture')).toThrow('The import table: written by');
});
