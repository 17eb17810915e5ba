// The import table of docs/architecture.md: who may import what. Run by `npm run check`.

/** What they share lies in `tests/testing`: nothing else of a product's folder is theirs. */
const TESTS = ['\\.test\\.tsx?$'];

/** A folder, or one file of it. */
const part = (path) => `^${path}`;

/** `from` may import only what matches one of `allowed`. */
const only = (name, comment, from, allowed, except = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [...TESTS, ...except] },
  to: { pathNot: allowed },
});

/** Types say what is passed, not who is called. `allowed` may be imported as types alone. */
const typesOnly = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { path: allowed, dependencyTypesNot: ['type-only'] },
});

const MODEL = part('data/model\\.ts$');
const PROTOCOL = part('components/messaging/protocol\\.ts$');
const PREACT = part('node_modules/preact/');
const FLOATING = part('node_modules/@floating-ui/');
const CARD_MODEL = part('components/card/model\\.ts$');
const WORDS = part('components/i18n/');
const WORDS_JSON = part('public/_locales/en/messages\\.json$');
const DATES = part('components/dates/');
const LOOK = part('components/ui/');
const BROWSER = part('(node_modules/)?wxt/');

const VIEW = [MODEL, PROTOCOL, PREACT, CARD_MODEL, WORDS, DATES, LOOK];
/** Half of `site` stores and asks; the other half (*.tsx) shows. */
const SITE_VIEW = part('components/sites/[^/]+\\.tsx$');

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
      comment: 'An entrypoint is where something runs, not what it is made of.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'product-does-not-import-its-tools',
      comment: 'Scripts and tests use the product, never the other way round.',
      severity: 'error',
      from: { path: '^(components|data|entrypoints)/', pathNot: TESTS },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'no-development-dependencies-in-what-ships',
      comment: 'What ships names its packages under `dependencies`.',
      severity: 'error',
      from: {
        path: '^(components|entrypoints|data/store)/',
        pathNot: TESTS,
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['node_modules/wxt/', 'node_modules/@types/'],
      },
    },
    only('model-imports-nothing', 'data/model.ts is the bottom.', MODEL, ['^$']),
    only('matcher-imports-nothing', 'components/matcher is pure.', part('components/matcher/'), [
      part('components/matcher/'),
    ]),
    only('dates-are-pure', 'components/dates knows the model only.', DATES, [DATES, MODEL]),
    only('annotator-is-pure-dom', 'Types of model and matcher.', part('components/annotator/'), [
      part('components/annotator/'),
      MODEL,
      part('components/matcher/'),
    ]),
    typesOnly(
      'annotator-takes-types',
      'The annotator is given what it calls.',
      part('components/annotator/'),
      [part('components/matcher/(?!disambiguate\\.ts)'), MODEL],
    ),
    only('visibility-is-pure-dom', 'Keys and choices.', part('components/visibility/'), [
      part('components/visibility/'),
      part('components/i18n/translate\\.ts$'),
    ]),
    only('i18n-knows-the-words', 'Only the keys of the English words, and preact.', WORDS, [
      WORDS,
      WORDS_JSON,
      PREACT,
    ]),
    only('card-is-a-view', 'preact, placement, model, words.', part('components/card/'), [
      ...VIEW,
      FLOATING,
      part('components/card/'),
    ]),
    {
      name: 'the-card-is-given-words',
      comment: 'What words dates and numbers is heavy: the background does it for every page.',
      severity: 'error',
      from: { path: '^entrypoints/card\\.ts$' },
      to: { path: [DATES, part('components/i18n/plural\\.ts$')], reachable: true },
    },
    only('timeline-is-a-view', 'preact, model, words.', part('components/timeline/'), [
      ...VIEW,
      part('components/timeline/'),
    ]),
    only('exports-are-pure', 'Formats, the model, dates, words.', part('components/export/'), [
      part('components/export/'),
      part('components/timeline/model\\.ts$'),
      part('node_modules/(papaparse|ical-generator)/'),
      MODEL,
      PROTOCOL,
      DATES,
      WORDS,
    ]),
    only('site-views', 'preact, model, words.', SITE_VIEW, [...VIEW, part('components/sites/')]),
    typesOnly(
      'views-take-types',
      'A view is given what it calls.',
      '^components/(card|timeline)/',
      [PROTOCOL],
    ),
    only('messaging-is-a-seam', 'The browser API and types.', part('components/messaging/'), [
      part('components/messaging/'),
      BROWSER,
      MODEL,
      CARD_MODEL,
      part('components/matcher/model\\.ts$'),
    ]),
    {
      name: 'only-the-seams-touch-the-browser',
      comment: 'Everything else gets what it needs as an argument.',
      severity: 'error',
      from: {
        path: '^(components|data)/',
        pathNot: [
          ...TESTS,
          '^components/messaging/',
          '^components/(settings|sites|rejected-names|read-history|tabs)/[^/]+\\.ts$',
          '^data/pack/',
        ],
      },
      to: { path: BROWSER },
    },
    only('store-keeps-data', 'Dexie, the model, the matcher.', part('data/store/'), [
      part('data/store/'),
      part('node_modules/dexie/'),
      MODEL,
      part('components/matcher/'),
    ]),
    only('pack-is-built-before', 'YAML, EDTF, a schema, the model.', part('data/pack/'), [
      part('data/pack/'),
      part('node_modules/(yaml|edtf|valibot)/'),
      BROWSER,
      MODEL,
      part('data/version\\.ts$'),
      '^(fs|os|path|url|zlib)$',
    ]),
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
