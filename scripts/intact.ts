// `npm run intact`: what `npm test` proves on a few saved pages and on hostile pages of middling size, on
// all of them and in full size. Arguments go to Vitest: `npm run intact -- -t firefox`.
import { run } from './run.ts';

process.env.INTACT = 'all';

const files = ['saved', 'hostile', 'deep'].map((name) => `tests/e2e/intact/${name}.test.ts`);
const { code } = await run('vitest', [
  'run',
  '--project=e2e',
  '--testTimeout=300000',
  ...files,
  ...process.argv.slice(2),
]);
process.exitCode = code;
