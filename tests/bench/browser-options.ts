// The arguments that all benches in a browser share.
import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface BrowserBenchOptions {
  readonly firefox: boolean;
  /** The folder of a built extension for Chromium; without it the sources are built. */
  readonly extension: string | undefined;
  readonly firefoxExtension: string | undefined;
  readonly json: boolean;
  /** Keep the result in docs/bench. */
  readonly save: boolean;
  /** A remark to print in the result. */
  readonly note: string | undefined;
}

const shared = {
  extension: { type: 'string' },
  'firefox-extension': { type: 'string' },
  firefox: { type: 'boolean', default: true },
  json: { type: 'boolean', default: false },
  save: { type: 'boolean', default: false },
  note: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

export const SHARED_USAGE = `\
  --extension FOLDER     a built extension for Chromium, instead of building it
  --firefox-extension FOLDER   the same for Firefox
  --no-firefox           Chromium only
  --json                 JSON on standard output instead of tables
  --save                 keep the result in docs/bench
  --note TEXT            a remark to go with it`;

/**
 * Reads the arguments: `own` are a bench's flags besides the shared ones, with their defaults.
 * @throws an error with the usage if the arguments make no sense.
 */
export function parseBrowserBench(
  args: readonly string[],
  own: Readonly<Record<string, string>>,
  usage: string,
): BrowserBenchOptions & { own: Record<string, string> } {
  const flags = Object.entries(own).map(([name, value]) => [
    name,
    { type: 'string', default: value } as const,
  ]);
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: { ...shared, ...(Object.fromEntries(flags) as object) },
  });
  if (values.help) throw new Error(usage);
  const chosen = values as Record<string, unknown>;
  return {
    firefox: values.firefox,
    extension: values.extension,
    firefoxExtension: values['firefox-extension'],
    json: values.json,
    save: values.save,
    note: values.note,
    own: Object.fromEntries(Object.keys(own).map((name) => [name, String(chosen[name])])),
  };
}

/** The value of a flag as a count. @throws an error with the usage if it is not a number of `least` or more. */
export function countOf(
  own: Readonly<Record<string, unknown>>,
  name: string,
  least: number,
  usage: string,
): number {
  const number = Number(own[name]);
  if (number >= least && (Number.isInteger(number) || number === Infinity)) return number;
  throw new Error(`--${name} wants a whole number of ${least} or more.\n\n${usage}`);
}
