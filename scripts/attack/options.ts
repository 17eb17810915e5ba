// Reads the arguments of `npm run attack`.
import { parseArgs } from 'node:util';
import { attacks } from '../../tests/attack/all.ts';
import type { Attack } from '../../tests/attack/attack.ts';
import type { BrowserName } from '../browsers.ts';

export interface AttackOptions {
  readonly browsers: readonly BrowserName[];
  /** The folder of an unpacked extension; undefined: today's build. */
  readonly extension: string | undefined;
  readonly small: boolean;
  readonly chosen: readonly Attack[];
}

const usage = `npm run attack -- [options] [NAME...]

Attacks the built extension in real browsers and prints what each attack got. Fails if one got something.

  --browser chromium|firefox   only there (both)
  --extension DIR              an unpacked extension; then --browser is needed
  --small                      as in npm test: fewer variants, smaller amounts
  NAME                         only these: ${attacks.map(({ name }) => name).join(', ')}`;

/** Throws an error with the usage if the arguments make no sense. */
export function parseOptions(args: readonly string[]): AttackOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      extension: { type: 'string' },
      small: { type: 'boolean', default: false },
    },
  });
  const { browser, extension, small } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${browser}".\n\n${usage}`);
  }
  if (extension !== undefined && browser === undefined) {
    throw new Error(`--extension needs --browser.\n\n${usage}`);
  }
  const unknown = positionals.find((name) => !attacks.some((attack) => attack.name === name));
  if (unknown !== undefined) throw new Error(`There is no attack "${unknown}".\n\n${usage}`);
  return {
    browsers: browser ? [browser] : ['chromium', 'firefox'],
    extension,
    small,
    chosen: attacks.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
  };
}
