// `npm run subjects -- BASE [HEAD]`: whether the subject of each commit after BASE is short enough.
import { run } from './run.ts';

/** What `git log --oneline` and GitHub show without cutting it off, in characters. */
const MOST = 72;

const [base, head = 'HEAD'] = process.argv.slice(2);
if (base === undefined) {
  console.error('Usage: npm run subjects -- BASE [HEAD]');
  process.exit(1);
}
const range = `${base}..${head}`;
// Git words the subjects of merges itself.
const { code, text } = await run('git', ['log', '--no-merges', '--format=%h %s', range], {
  output: 'return',
  cwd: process.cwd(),
});
if (code !== 0) process.exit(1);
const commits = text.split('\n').filter(Boolean);
const long = commits.filter((line) => [...line.slice(line.indexOf(' ') + 1)].length > MOST);
for (const line of long) console.error(`More than ${MOST} characters: ${line}`);
console.log(`Commits: ${commits.length}. Subjects that are too long: ${long.length}.`);
process.exitCode = long.length === 0 ? 0 : 1;
