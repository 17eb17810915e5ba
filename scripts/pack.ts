// npm run pack [-- FOLDER]: checks the bundled pack, or the one in FOLDER, and prints what is in it.
// Problems go to stderr, one per line, with file, line and column, and the exit code is 1.
// npm run pack -- --words [FOLDER]: which of its names are also words, places or people; takes seconds.
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from '../data/pack/build.ts';
import { BUNDLED_PACK } from '../data/pack/bundled.ts';
import { formatProblem, PackError } from '../data/pack/problems.ts';
import { summarize } from '../data/pack/summary.ts';

const { values, positionals } = parseArgs({
  options: { words: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? BUNDLED_PACK);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder ${folder}. Usage: npm run pack [-- [--words] FOLDER]`);
  process.exit(1);
}
try {
  const pack = buildPack(folder);
  if (values.words) await printWords();
  else console.log(summarize(pack));
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  for (const problem of error.problems) {
    const file = join(relative('', folder), problem.file);
    console.error(formatProblem({ ...problem, file }));
  }
  console.error(`${error.problems.length} to correct; data/pack/README.md tells the format.`);
  process.exitCode = 1;
}

async function printWords(): Promise<void> {
  const { wordReport } = await import('./pack/word-report.ts');
  const { open, left, explained } = wordReport(folder);
  for (const line of [...open, ...left]) console.log(line);
  console.log(`${open.length + left.length} to judge, ${explained} explained in words.yaml.`);
  if (open.length + left.length > 0) process.exitCode = 1;
}
