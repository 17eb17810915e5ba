// What `npm run bench -- hover` was asked for. Must not know: how it is done.
import { parseArgs } from 'node:util';

export interface HoverBenchOptions {
  /** On the page. */
  readonly marks: number;
  /** Cards opened with the worker alive, and as many with a dead one. */
  readonly hovers: number;
  /** How often the page is crossed and scrolled. */
  readonly runs: number;
  readonly firefox: boolean;
  readonly extension: string | undefined;
  readonly firefoxExtension: string | undefined;
  readonly json: boolean;
  readonly save: boolean;
  readonly note: string | undefined;
}

export const USAGE = `npm run bench -- hover [options]

  --marks N              marks on the page (2000)
  --hovers N             cards opened with the worker alive, and as many with it dead (20)
  --runs N               how often the page is crossed and scrolled (5)
  --extension FOLDER     a built extension for Chromium, instead of building it
  --firefox-extension FOLDER   the same for Firefox
  --no-firefox           Chromium only
  --json                 JSON on standard output instead of tables
  --save                 keep the result in docs/bench
  --note TEXT            a remark to go with it`;

/** Throws an error with the usage if the arguments make no sense. */
export function parseHoverOptions(args: readonly string[]): HoverBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      marks: { type: 'string', default: '2000' },
      hovers: { type: 'string', default: '20' },
      runs: { type: 'string', default: '5' },
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
  const count = (name: 'marks' | 'hovers' | 'runs'): number => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1) {
      throw new Error(`--${name} wants a number.\n\n${USAGE}`);
    }
    return number;
  };
  return {
    marks: count('marks'),
    hovers: count('hovers'),
    runs: count('runs'),
    firefox: values.firefox,
    extension: values.extension,
    firefoxExtension: values['firefox-extension'],
    json: values.json,
    save: values.save,
    note: values.note,
  };
}
