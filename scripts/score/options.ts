// Reads the arguments of `npm run score`.
import { parseArgs } from 'node:util';

interface SharedOptions {
  readonly files: readonly string[];
  /** A built pack; undefined: the bundled one. */
  readonly pack: string | undefined;
  /** Marks texts that are not about the pack, too. */
  readonly everywhere: boolean;
  readonly json: boolean;
}

interface MarkOptions extends SharedOptions {
  readonly of: 'marks';
}

interface CardOptions extends SharedOptions {
  readonly of: 'cards';
  /** A file of answers; undefined: those of today's code. */
  readonly answers: string | undefined;
  /** How many events of each half count; undefined: all. */
  readonly places: number | undefined;
  readonly verbose: boolean;
}

const usage = `\
Usage: npm run score -- [--pack FILE] [--everywhere] [--json] GOLD.jsonl...
       npm run score -- --cards [options] GOLD.jsonl...

How well Sidelight marks texts that people have marked, or with --cards, chooses the events of cards
that people have judged.

  --pack FILE      a built pack.json, instead of the bundled dataset
  --everywhere     mark texts that are not about the dataset, too
  --json           JSON instead of tables
with --cards:
  --answers FILE   score these: lines of \`npm run annotate -- --cards\`, or {id, file, cards: [{start, end,
                   entity, until, since}]}
  --places N       count only the first N events of each half (all)
  --verbose        also print what each card shows`;

/** Throws an error with the usage if the arguments make no sense. */
export function parseOptions(args: readonly string[]): MarkOptions | CardOptions {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      everywhere: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      cards: { type: 'boolean', default: false },
      answers: { type: 'string' },
      places: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { pack, everywhere, json, cards, answers, verbose } = values;
  if (files.length === 0) throw new Error(usage);
  const shared = { files, pack, everywhere, json };
  if (cards) {
    if (answers !== undefined && (pack !== undefined || everywhere)) {
      throw new Error(`--answers leaves nothing to --pack and --everywhere.\n\n${usage}`);
    }
    return { ...shared, of: 'cards', answers, places: wholeNumber(values.places), verbose };
  }
  const alone = (['answers', 'places', 'verbose'] as const).find((name) => values[name]);
  if (alone !== undefined) throw new Error(`--${alone} needs --cards.\n\n${usage}`);
  return { ...shared, of: 'marks' };
}

function wholeNumber(places: string | undefined): number | undefined {
  if (places === undefined) return undefined;
  const number = Number(places);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--places wants a whole number of 1 or more.\n\n${usage}`);
}
