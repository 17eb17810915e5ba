// The import table must bite: a table that lets everything through looks just like a clean project.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const depcruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-imports-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Names of the rules that a project of these files breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [depcruise, '--config', config, '--output-type', 'json', '.'];
  const options = { cwd: folder, maxBuffer: 1 << 26 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch(
    (failed: { stdout: string }) => failed,
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const model = { 'data/model.ts': 'export interface Entity { id: string }' };

test('allows what the table allows', async () => {
  const files = {
    ...model,
    'components/card/card.ts': `import type { Entity } from '../../data/model.ts';
      export const id = (entity: Entity) => entity.id;`,
    'entrypoints/popup/main.ts': `import { id } from '../../components/card/card.ts'; id({ id: '' });`,
  };
  expect(await broken(files)).toEqual([]);
});

test('forbids the matcher any import', async () => {
  const files = {
    ...model,
    'components/matcher/index.ts': `import type { Entity } from '../../data/model.ts';
      export type Named = Entity;`,
  };
  expect(await broken(files)).toEqual(['matcher-imports-nothing']);
});

test('forbids everybody to import an entrypoint', async () => {
  const files = {
    'entrypoints/popup/main.ts': 'export const popup = 1;',
    'scripts/look.ts': `import { popup } from '../entrypoints/popup/main.ts'; popup;`,
  };
  expect(await broken(files)).toEqual(['nobody-imports-an-entrypoint']);
});

test('forbids the store to know a card', async () => {
  const files = {
    'components/card/card.ts': 'export const card = 1;',
    'data/store/open.ts': `import { card } from '../../components/card/card.ts'; card;`,
  };
  expect(await broken(files)).toEqual(['store-keeps-data']);
});

test('forbids a circle', async () => {
  const files = {
    'scripts/a.ts': `import { b } from './b.ts'; export const a = () => b;`,
    'scripts/b.ts': `import { a } from './a.ts'; export const b = () => a;`,
  };
  expect(await broken(files)).toEqual(['no-circular']);
});
