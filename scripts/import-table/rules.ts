// Makes dependency-cruiser's rules from the list of folders.
import { type Folder, folders, type Never, never } from './folders.ts';

interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly severity: 'error';
  readonly from: { readonly path: string | string[]; readonly pathNot?: readonly string[] };
  readonly to: {
    readonly path?: readonly string[];
    readonly pathNot?: readonly string[];
    readonly dependencyTypesNot?: readonly string[];
    readonly reachable?: true;
  };
}

/** Test files: the rules of folders do not apply to them. A folder of the product has no other files for tests. */
const TESTS = '\\.test\\.tsx?$';

const isFile = (path: string): boolean => /\.(tsx?|json|css)$/.test(path);
const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The files of an entry, but not those of entries within it. */
function own(path: string): string {
  if (isFile(path)) return `^${escaped(path)}$`;
  const within = folders
    .filter((other) => other.path.startsWith(`${path}/`))
    .map((other) => escaped(other.path.slice(path.length + 1)) + (isFile(other.path) ? '$' : '/'));
  return `^${escaped(path)}/${within.length > 0 ? `(?!${within.join('|')})` : ''}`;
}

/** A package under `node_modules`, by any of its files, or a module of Node's own. */
const npm = (name: string): string => `^(node_modules/)?${escaped(name)}(/|$)`;

/** dependency-cruiser's name for the rule of an entry: `components/card` is `components-card`. */
export const ruleName = (path: string): string => path.replaceAll('/', '-');

function rulesOf({ path, holds, imports = [], types = [], packages = [] }: Folder): Rule[] {
  const from = { path: own(path), pathNot: [TESTS] };
  const free = [own(path), ...imports.map(own), ...packages.map(npm)];
  const rule = { comment: holds, severity: 'error', from } as const;
  const all: Rule = {
    ...rule,
    name: ruleName(path),
    to: { pathNot: [...free, ...types.map(own)] },
  };
  if (types.length === 0) return [all];
  const onlyTypes: Rule = {
    ...rule,
    name: `${ruleName(path)}-types`,
    to: { path: types.map(own), pathNot: free, dependencyTypesNot: ['type-only'] },
  };
  return [all, onlyTypes];
}

const neverRule = ({ from, to, why }: Never): Rule => ({
  name: `${ruleName(from)}-never`,
  comment: why,
  severity: 'error',
  from: { path: own(from) },
  to: {
    path: to.map((path) => (path.includes('/') ? own(path) : npm(path))),
    reachable: true,
  },
});

/** The rules of `.dependency-cruiser.cjs` that come from the list. */
export const rules: readonly Rule[] = [...folders.flatMap(rulesOf), ...never.map(neverRule)];
