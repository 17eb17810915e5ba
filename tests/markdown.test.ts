// The documents must be true where that can be checked: links, commands and paths.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { mustRun, root } from '../scripts/run.ts';

const listed = await mustRun('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  output: 'return',
});
// A file that was deleted stays in Git's list until that is staged.
const documents = listed
  .split('\n')
  .filter((file) => file.endsWith('.md') && existsSync(join(root, file)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Measurements and decisions say what was so on their day: old names may stand in them. */
const isDated = (file: string): boolean => /^docs\/bench\/\d|^CHANGELOG/.test(file);

test('there are documents to check', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md']));
});

test.each(documents)('%s: each link leads somewhere', (file) => {
  const text = read(file).replace(/```[\s\S]*?```/g, '');
  const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    const goal = path === '' ? file : relative(root, join(root, dirname(file), path));
    if (!existsSync(join(root, goal))) return [target];
    if (anchor === undefined || !goal.endsWith('.md')) return [];
    return anchorsOf(read(goal)).includes(anchor) ? [] : [target];
  });
  expect(broken).toEqual([]);
});

test.each(documents)('%s: each command of npm is there', (file) => {
  const unknown = [...read(file).matchAll(/\bnpm run (?:--silent )?([a-z][\w:]*)/g)]
    .map(([, script = '']) => script)
    .filter((script) => !Object.hasOwn(manifest.scripts, script));
  expect(unknown).toEqual([]);
});

test.each(documents.filter((file) => !isDated(file)))('%s: each path is there', (file) => {
  const paths = [
    ...read(file).matchAll(/`((?:components|data|entrypoints|scripts|tests)\/[^`]*)`/g),
  ];
  const missing = paths
    .map(([, path = '']) => path)
    // Patterns and examples are no paths.
    .filter((path) => /^[\w./-]+$/.test(path))
    // A README also gives paths from its own folder.
    .filter(
      (path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(file), path)),
    );
  expect(missing).toEqual([]);
});
