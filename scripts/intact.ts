// `npm run intact`: what `npm test` proves on a few saved pages and on hostile pages of middling size, on
// all of them and in full size, and within limits in time. Arguments go to Vitest:
// `npm run intact -- --project 'e2e (firefox)'`.
import { run } from './run.ts';

process.env.INTACT = 'all';

const files = ['saved', 'hostile', 'deep', 'apps', 'changes', 'locked', 'trees']
  .map((name) => `tests/e2e/intact/${name}.test.ts`)
  .concat('tests/e2e/seeding.test.ts');
const args = process.argv.slice(2);
const projects = args.includes('--project') ? [] : ['--project=e2e*'];
const { code } = await run('vitest', ['run', ...projects, ...files, ...args]);
process.exitCode = code;
