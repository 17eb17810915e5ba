// npm run pack [-- FOLDER]: checks the bundled pack, or the one in FOLDER, and prints what is in it.
// Problems go to stderr, one per line, with file, line and column, and the exit code is 1.
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildPack } from '../data/pack/build.ts';
import { BUNDLED_PACK } from '../data/pack/bundled.ts';
import { formatProblem, PackError } from '../data/pack/problems.ts';
import { summarize } from '../data/pack/summary.ts';

const folder = resolve(process.argv[2] ?? BUNDLED_PACK);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder ${folder}. Usage: npm run pack [-- FOLDER]`);
  process.exit(1);
}
try {
  console.log(summarize(buildPack(folder)));
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  for (const problem of error.problems) {
    const file = join(relative('', folder), problem.file);
    console.error(formatProblem({ ...problem, file }));
  }
  console.error(`${error.problems.length} to correct; data/pack/README.md tells the format.`);
  process.exitCode = 1;
}
