// What `npm run bench -- page` was asked for. Must not know: how it is done.
import { parseArgs } from 'node:util';
import { REAL_PAGES } from './pages.ts';

export interface PageBenchOptions {
  /** The folder with the saved pages and their list. */
  readonly folder: string;
  readonly pages: number;
  readonly runs: number;
  /** On how many pages mark.js is measured, once: it takes seconds for each. */
  readonly markJs: number;
  readonly firefox: boolean;
  /** A built extension for Chromium; without it the sources are built. */
  readonly extension: string | undefined;
  readonly firefoxExtension: string | undefined;
  readonly json: boolean;
  /** Keep the result in docs/bench. */
  readonly save: boolean;
  /** A remark that stands in the result. */
  readonly note: string | undefined;
}

export const USAGE = `npm run bench -- page [options]

  --pages N              at most N pages, evenly taken from all
  --runs N               how often each is opened with each extension (3)
  --mark-js N            on how many pages mark.js is measured, once at each speed (8)
  --folder FOLDER        saved pages with a MANIFEST.json
  --extension FOLDER     a built extension for Chromium, instead of building it
  --firefox-extension FOLDER   the same for Firefox
  --no-firefox           Chromium only
  --json                 JSON on standard output instead of tables
  --save                 keep the result in docs/bench
  --note TEXT            a remark to go with it`;

/** Throws an error with the usage if the arguments make no sense. */
export function parsePageOptions(args: readonly string[]): PageBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      pages: { type: 'string', default: 'Infinity' },
      runs: { type: 'string', default: '3' },
      'mark-js': { type: 'string', default: '8' },
      folder: { type: 'string', default: REAL_PAGES },
      extension: { type: 'string' },
      'firefox-extension': { type: 'string' },
      firefox: { type: 'boolean', default: true },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      note: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(USAGE);
  const count = (name: 'pages' | 'runs' | 'mark-js', least: number): number => {
    const number = Number(values[name]);
    if (!(number >= least)) throw new Error(`--${name} wants a number.\n\n${USAGE}`);
    return number;
  };
  return {
    folder: values.folder,
    pages: count('pages', 1),
    runs: count('runs', 1),
    markJs: count('mark-js', 0),
    firefox: values.firefox,
    extension: values.extension,
    firefoxExtension: values['firefox-extension'],
    json: values.json,
    save: values.save,
    note: values.note,
  };
}
