// Each rule of the import table must fail on a wrong import: one that never fails looks like a clean project.
// So a made-up project has every import that is possible between two folders, allowed or not, and the
// rules must report exactly those that the list of folders does not allow.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Folder, folders, never } from '../scripts/import-table/folders.ts';
import { ruleName } from '../scripts/import-table/rules.ts';
import { entryOf } from './testing/import-list.ts';
import { type Import, isFile, reported, reportedIn, ruleNames } from './testing/made-up-project.ts';

const fileIn = (path: string): string => (isFile(path) ? path : `${path}/target.ts`);
/** Whether an entry allows an import, worked out from the list alone. */
function allows({ path, imports = [], types = [] }: Folder, to: string): 'all' | 'types' | 'no' {
  const entry = entryOf(to);
  const covers = (each: string): boolean => each === to || each === entry;
  if (entry === path || imports.some(covers)) return 'all';
  return types.some(covers) ? 'types' : 'no';
}

const packages = [...new Set(folders.flatMap((folder) => folder.packages ?? []))];
/** A file in each folder, and the single files that the list names. */
const targets = [
  ...new Set(
    folders
      .flatMap(({ path, imports = [], types = [] }) => [path, ...imports, ...types])
      .map(fileIn),
  ),
];

/** Each import is in a separate file, so that no two form a cycle. */
const possible: Import[] = [];
/** What each rule must report, by the rule's name. */
const wrong: string[] = [];
for (const folder of folders) {
  const rule = ruleName(folder.path);
  const from = (): string =>
    isFile(folder.path) ? folder.path : `${folder.path}/import-${possible.length}.ts`;
  // A folder that is one file has all its imports in it.
  const others = isFile(folder.path) ? targets.filter((to) => entryOf(to) !== to) : targets;
  for (const to of others) {
    for (const type of isFile(folder.path) ? [false] : [false, true]) {
      const each = { from: from(), to, type };
      possible.push(each);
      const allowed = allows(folder, to);
      if (allowed === 'no') wrong.push(reported(rule, each));
      if (allowed === 'types' && !type) wrong.push(reported(`${rule}-types`, each));
      if (/^entrypoints/.test(to) && !/^entrypoints/.test(folder.path)) {
        wrong.push(reported('nobody-imports-an-entrypoint', each));
      }
    }
  }
  for (const to of packages) {
    const each = { from: from(), to };
    possible.push(each);
    if (!folder.packages?.includes(to)) wrong.push(reported(rule, each));
  }
}

const isNever = (line: string): boolean => /^[\w.-]+-never: /.test(line);

test('every import that the list does not allow is reported, and no other', async () => {
  const found = await reportedIn(possible, { dependencies: packages });
  expect(found.filter((line) => !isNever(line))).toEqual(wrong.sort());
});

test('every rule of the list is broken there', async () => {
  const broken = new Set(wrong.map((line) => line.split(': ')[0]));
  const others = /^(no-.*|not-to-unresolvable|.*-never)$/;
  const rules = (await ruleNames()).filter((name) => !others.test(name));
  expect([...broken].sort()).toEqual(rules.sort());
});

describe('an import that an earlier table let through', () => {
  const imports: Import[] = (
    [
      ['popup/popup.tsx', ['annotator', 'matcher', '/data/store', 'export']],
      ['options/options.tsx', ['annotator', '/data/store']],
      ['ui/icons.tsx', ['timeline', '/data/store']],
      ['welcome/welcome.tsx', ['annotator']],
      ['settings/storage.ts', ['timeline', '/data/store']],
    ] as const
  ).flatMap(([from, tos]) =>
    tos.map((to) => ({
      from: `components/${from}`,
      to: to.startsWith('/') ? `${to.slice(1)}/target.ts` : `components/${to}/target.ts`,
    })),
  );
  let found: string[];
  beforeAll(async () => {
    found = await reportedIn(imports);
  });
  test.each(imports)('$from → $to', (each) => {
    expect(found).toContain(reported(ruleName(entryOf(each.from) ?? ''), each));
  });
});

describe('what a script may not load by way of others', () => {
  test.each(never.flatMap(({ from, to }) => to.map((each) => ({ from, to: each }))))(
    '$from → $to',
    async ({ from, to }) => {
      const file = fileIn(from);
      const last = to.includes('/') ? fileIn(to) : to;
      const way = ['components/page/one.ts', 'components/page/two.ts'] as const;
      const found = await reportedIn(
        [
          { from: file, to: way[0] },
          { from: way[0], to: way[1] },
          { from: way[1], to: last },
        ],
        { dependencies: packages },
      );
      expect(found).toContain(reported(`${ruleName(from)}-never`, { from: file, to: last }));
    },
  );
});

describe('the rules that are not about folders', () => {
  const ONE = 'scripts/one.ts';
  const cases: [rule: string, Import, ...Import[]][] = [
    ['no-circular', { from: ONE, to: 'scripts/two.ts' }, { from: 'scripts/two.ts', to: ONE }],
    ['not-to-unresolvable', { from: ONE, to: 'not-there' }],
    ['nobody-imports-an-entrypoint', { from: ONE, to: 'entrypoints/card.ts' }],
    ['no-development-dependencies-in-what-ships', { from: 'entrypoints/card.ts', to: 'for-tests' }],
  ];
  test.each(cases)('%s', async (rule, ...imports) => {
    const found = await reportedIn(imports, { devDependencies: ['for-tests'] });
    expect(found).toContain(reported(rule, imports[0]));
  });

  test('a circle of types, a script that imports the product, and tests are not reported', async () => {
    const found = await reportedIn([
      { from: ONE, to: 'scripts/two.ts' },
      { from: 'scripts/two.ts', to: ONE, type: true },
      { from: ONE, to: 'components/card/target.ts' },
      { from: 'components/ui/some.test.ts', to: 'tests/testing/some.ts' },
    ]);
    expect(found).toEqual([]);
  });
});
