// The import table must bite: a table that lets everything through looks just like a clean project.
// One made-up project breaks each rule once, and keeps to the table beside it.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** One file that imports another, or a package's: a value, unless only the type is asked for. */
type Import = readonly [from: string, to: string, what?: 'type'];

const ALLOWED: readonly Import[] = [
  ['components/card/card.ts', 'data/model.ts', 'type'],
  ['components/card/card.ts', 'components/dates/index.ts'],
  ['components/card/card.ts', 'components/messaging/protocol.ts', 'type'],
  ['components/card/card.test.ts', 'tests/testing/card.ts'],
  ['components/annotator/page.ts', 'components/matcher/index.ts', 'type'],
  ['components/annotator/page.ts', 'components/matcher/disambiguate.ts'],
  ['components/sites/rules.ts', 'node_modules/wxt/browser.js'],
  ['data/store/seed.ts', 'components/matcher/index.ts'],
  ['entrypoints/card.ts', 'components/card/card.ts'],
  ['scripts/b.ts', 'scripts/a.ts'],
  ['scripts/look.ts', 'components/card/card.ts'],
];

/** What each rule forbids. */
const FORBIDDEN: Readonly<Record<string, Import>> = {
  // A circle is told once, from its first file on.
  'no-circular': ['scripts/a.ts', 'scripts/b.ts'],
  'not-to-unresolvable': ['scripts/look.ts', 'not-there'],
  'nobody-imports-an-entrypoint': ['scripts/look.ts', 'entrypoints/card.ts'],
  'product-does-not-import-its-tools': ['components/popup/popup.ts', 'scripts/look.ts'],
  'no-development-dependencies-in-what-ships': [
    'components/popup/popup.ts',
    'node_modules/for-tests/index.js',
  ],
  'model-imports-nothing': ['data/model.ts', 'data/version.ts'],
  'matcher-imports-nothing': ['components/matcher/index.ts', 'data/model.ts', 'type'],
  'dates-are-pure': ['components/dates/index.ts', 'components/i18n/words.ts'],
  'annotator-is-pure-dom': ['components/annotator/page.ts', 'components/visibility/keys.ts'],
  'annotator-takes-types': ['components/annotator/values.ts', 'components/matcher/index.ts'],
  'visibility-is-pure-dom': ['components/visibility/keys.ts', 'components/i18n/words.ts'],
  'i18n-knows-the-words': ['components/i18n/words.ts', 'data/version.ts'],
  'card-is-a-view': ['components/card/card.ts', 'components/matcher/index.ts'],
  'timeline-is-a-view': ['components/timeline/list.ts', 'components/card/card.ts'],
  'exports-are-pure': ['components/export/csv.ts', 'components/card/card.ts'],
  'site-views': ['components/sites/site-switch.tsx', 'components/card/card.ts'],
  'views-take-types': ['components/timeline/list.ts', 'components/messaging/protocol.ts'],
  'messaging-is-a-seam': ['components/messaging/send.ts', 'components/dates/index.ts'],
  'only-the-seams-touch-the-browser': ['components/popup/popup.ts', 'node_modules/wxt/browser.js'],
  'store-keeps-data': ['data/store/open.ts', 'components/card/card.ts'],
  'pack-is-built-before': ['data/pack/build.ts', 'components/card/card.ts'],
};

const PACKAGES: Readonly<Record<string, string>> = {
  'tsconfig.json': '{}',
  'package.json': '{ "devDependencies": { "for-tests": "1.0.0", "wxt": "1.0.0" } }',
  'node_modules/for-tests/package.json': '{ "name": "for-tests" }',
  'node_modules/for-tests/index.js': 'exports.value = 1;',
  'node_modules/wxt/package.json': '{ "name": "wxt" }',
  'node_modules/wxt/browser.js': 'exports.value = 1;',
};

/** The files of a project that has these imports. */
function project(imports: readonly Import[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [from, to] of imports) {
    for (const path of [from, to].filter((each) => /\.tsx?$/.test(each))) {
      texts[path] = 'export interface Shape { value: number }\nexport const value = 1;\n';
    }
  }
  for (const [n, [from, to, what]] of imports.entries()) {
    const named = /^node_modules\/(.+)/.exec(to)?.[1];
    const path = named ?? (texts[to] ? `./${relative(dirname(from), to)}` : to);
    texts[from] +=
      what === 'type'
        ? `import type { Shape as Shape${n} } from '${path}';\nexport type Own${n} = Shape${n};\n`
        : `import { value as value${n} } from '${path}';\nexport const own${n} = value${n};\n`;
  }
  return texts;
}

const root = join(import.meta.dirname, '..');
let folder: string;
/** Each import that breaks a rule, under the rule's name. */
let broken: (readonly [rule: string, line: string])[];
let rules: string[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'sidelight-imports-')));
  const files = { ...PACKAGES, ...project([...ALLOWED, ...Object.values(FORBIDDEN)]) };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(['.'], { ...options, baseDir: folder, validate: true });
  const { violations } = (output as ICruiseResult).summary;
  broken = violations.map(({ rule, from, to }) => [rule.name, `${from} → ${to}`]);
  rules = options.ruleSet?.forbidden?.map(({ name }) => name ?? '') ?? [];
});
afterAll(() => rm(folder, { recursive: true }));

/** A rule about what can be reached tells both ends of the way; the imports on it are allowed. */
const REACHED = ['the-card-is-given-words', 'entrypoints/card.ts', 'components/dates/index.ts'];
const expected = [
  ...Object.entries(FORBIDDEN).map(([rule, [from, to]]) => [rule, from, to]),
  REACHED,
].map(([rule, from, to]) => [rule, `${from} → ${to}`] as const);

test.each(expected)('%s: %s', (rule, line) => {
  expect(broken.flatMap(([name, each]) => (name === rule ? each : []))).toContain(line);
});

test('nothing else is forbidden', () => {
  expect(broken.toSorted()).toEqual(expected.toSorted());
});

test('every rule of the table is broken here', () => {
  expect(expected.map(([rule]) => rule).sort()).toEqual(rules.sort());
});
