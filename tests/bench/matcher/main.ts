// `npm run bench -- matcher`: how fast names are found, how large the index is and how long it takes to
// build, beside other matchers of many strings. Prints a report in Markdown.
import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileInSlices, load } from '../../../components/matcher/index.ts';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { countOf } from '../browser-options.ts';
import { describeLoad, describeMachine } from '../machine.ts';
import { markdownTable } from '../markdown.ts';
import { largest } from '../statistics.ts';
import { measureInBrowser } from './browser.ts';
import { checkOurs } from './checks.ts';
import { cpuMs } from './cpu-time.ts';
import { type Measured, measure } from './measure.ts';
import { entitiesOf, makeNames } from './names.ts';
import { occurrences } from './reference.ts';
import { indexTable, speedTable } from './report.ts';
import { ripgrepVersion } from './ripgrep.ts';
import { benchText } from './texts.ts';

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
const USAGE = `npm run bench -- matcher [--most NAMES] [--rounds N] [--no-browser] [--out FILE]
  --most        the largest number of names, of ${SIZES.join(', ')}
  --rounds      how often each is measured; the median counts (15)
  --no-browser  leaves out IndexedDB and mark.js, which need Chromium
  --out         writes the report there too`;

export interface IndexFigures {
  readonly names: number;
  /** A name that is in it. */
  readonly first: string;
  readonly aliasBytes: number;
  readonly blob: ArrayBuffer;
  readonly buildMs: number;
  readonly longestSliceMs: number;
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      most: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '15' },
      'no-browser': { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const most = Number(values.most);
  if (!SIZES.includes(most)) throw new Error(`--most is not ${values.most}.\n\n${USAGE}`);
  const rounds = countOf(values, 'rounds', 1, USAGE);
  // Fail now, not after the measurement.
  if (!values['no-browser']) requireBrowser('chromium');
  if (values.out !== undefined) appendFileSync(values.out, '');
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  const text = benchText();
  say(`# Matcher, ${new Date().toISOString().slice(0, 10)}\n`);
  say(`${describeMachine()}. Load before: ${describeLoad()}.`);
  say(`${text.characters} characters in ${text.blocks.length} blocks of ${text.source}.`);
  say(
    `${ripgrepVersion() ?? 'ripgrep is not installed (Debian: apt-get install ripgrep): left out'}.\n`,
  );
  const sizes = SIZES.filter((size) => size <= most);
  const measured: Measured[][] = [];
  const indexes: IndexFigures[] = [];
  for (const size of sizes) {
    const names = makeNames(size, text.blocks);
    const index = await buildIndex(names);
    const found = occurrences(names, text.blocks);
    const { between, sampled } = checkOurs(load(index.blob), names, text.blocks, found);
    console.log(
      `${size} names: ${found.length} exact occurrences, all ${between} between blanks found, ${sampled} blocks as the oracle says`,
    );
    measured.push(measure(names, text, found, rounds));
    indexes.push(index);
  }
  say('## Speed\n');
  say('Medians, by processor time; ripgrep by the clock.\n');
  say(speedTable(sizes, measured));
  say('\n## Index\n');
  say(indexTable(indexes));
  if (!values['no-browser']) {
    say('\n## In Chromium\n');
    for (const table of await measureInBrowser(indexes, text, rounds)) {
      say(`${markdownTable(table)}\n`);
    }
  }
  say(`Load after: ${describeLoad()}.`);
  if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
}

/** Compiles in slices, as the background does, and measures how long each keeps the thread busy. */
async function buildIndex(names: readonly string[]): Promise<IndexFigures> {
  const entities = entitiesOf(names);
  const slices: number[] = [];
  const begin = cpuMs();
  let sliceBegin = begin;
  const pause = async () => {
    slices.push(cpuMs() - sliceBegin);
    await new Promise((resolve) => setImmediate(resolve));
    sliceBegin = cpuMs();
  };
  const blob = await compileInSlices(entities, { sliceMs: 8, pause });
  const end = cpuMs();
  slices.push(end - sliceBegin);
  const aliasBytes = names.reduce((sum, name) => sum + Buffer.byteLength(name), 0);
  const longestSliceMs = largest(slices);
  const first = names[0] as string;
  return { names: names.length, first, aliasBytes, blob, buildMs: end - begin, longestSliceMs };
}
