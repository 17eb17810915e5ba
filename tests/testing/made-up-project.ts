// Writes a project that has given imports, and says which of them the import table's rules report.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { root } from '../../scripts/run.ts';

/** One file that imports another or a package: a value, unless only the type is imported. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly type?: boolean;
}

/** An import that a rule reports. */
export const reported = (rule: string, { from, to }: Import): string => `${rule}: ${from} → ${to}`;

export const isFile = (path: string): boolean => /\.(tsx?|json)$/.test(path);

export interface Packages {
  readonly dependencies?: readonly string[];
  readonly devDependencies?: readonly string[];
}

const CONTENT = 'export interface Shape { value: number }\nexport const value = 1;\n';

const versions = (names: readonly string[] = []) =>
  Object.fromEntries(names.map((name) => [name, '1.0.0']));

/** The files of a project that has these imports, by path. */
function filesOf(imports: readonly Import[], packages: Packages): Record<string, string> {
  const { dependencies = [], devDependencies = [] } = packages;
  const files: Record<string, string> = {
    'tsconfig.json': '{"compilerOptions": {"resolveJsonModule": true}}',
    'package.json': JSON.stringify({
      dependencies: versions(dependencies),
      devDependencies: versions(devDependencies),
    }),
  };
  for (const name of [...dependencies, ...devDependencies]) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: 'index.js' });
    files[`node_modules/${name}/index.js`] = 'exports.value = 1;\n';
  }
  for (const { from, to } of imports) {
    for (const path of [from, to]) {
      if (isFile(path)) files[path] = path.endsWith('.json') ? '{"value": 1}' : CONTENT;
    }
  }
  imports.forEach(({ from, to, type }, n) => {
    const path = isFile(to) ? `./${relative(dirname(from), to)}` : to;
    const keyword = type ? 'import type' : 'import';
    const use = type ? `export type Own${n} = typeof it${n};` : `export const own${n} = it${n};`;
    const what = to.endsWith('.json') ? `it${n}` : `{ value as it${n} }`;
    files[from] += `${keyword} ${what} from '${path}';\n${use}\n`;
  });
  return files;
}

/** What the rules report of a project with these imports and no others, in alphabetical order. */
export async function reportedIn(
  imports: readonly Import[],
  packages: Packages = {},
): Promise<string[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sidelight-imports-')));
  try {
    for (const [path, text] of Object.entries(filesOf(imports, packages))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
    const { output } = await cruise(['.'], { ...options, baseDir: folder, validate: true });
    return (output as ICruiseResult).summary.violations
      .map(({ rule, from, to }) =>
        reported(rule.name, { from, to: /^node_modules\/(.+)\/index\.js$/.exec(to)?.[1] ?? to }),
      )
      .sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The names of all rules. */
export async function ruleNames(): Promise<string[]> {
  const { ruleSet } = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  return (ruleSet?.forbidden ?? []).map(({ name }) => name ?? '');
}
