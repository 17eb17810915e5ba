// npm run pack [-- FOLDER]: checks the bundled pack, or the one in FOLDER, and prints what is in it.
// Problems go to stderr, one a line, with file, line and column; then the exit code is 1.
import { relative, resolve } from 'node:path';
import { buildPack } from '../data/pack/build.ts';
import { BUNDLED_PACK } from '../data/pack/bundled.ts';
import { formatProblem, PackError } from '../data/pack/problems.ts';
import { summarize } from '../data/pack/summary.ts';

const folder = resolve(process.argv[2] ?? BUNDLED_PACK);
try {
  console.log(summarize(buildPack(folder)));
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  const shown = relative('', folder);
  for (const problem of error.problems) {
    console.error(formatProblem({ ...problem, file: `${shown}/${problem.file}` }));
  }
  console.error(`${error.problems.length} to correct; data/pack/README.md tells the format.`);
  process.exitCode = 1;
}
