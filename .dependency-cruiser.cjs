// What `npm run check` forbids. Who may import whom is one list: scripts/import-table/folders.ts.
const { rules } = require('./scripts/import-table/rules.ts');

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^chrome$'] },
    },
    {
      name: 'nobody-imports-an-entrypoint',
      comment: 'Nothing may import an entrypoint: what others need belongs into a component.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-development-dependencies-in-what-ships',
      comment: 'What ships names its packages under `dependencies`.',
      severity: 'error',
      from: {
        path: '^(components|entrypoints|data/store)/',
        pathNot: '\\.test\\.tsx?$',
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['node_modules/wxt/', 'node_modules/@types/'],
      },
    },
    ...rules,
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^\\.(output|wxt)/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
