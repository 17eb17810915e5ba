// `npm run release -- major|minor|patch|VERSION [--dry-run]`: see CONTRIBUTING.md.
import { parseArgs } from 'node:util';
import { release } from './release/release.ts';
import { mustRun, root } from './run.ts';

const USAGE = 'Usage: npm run release -- major | minor | patch | VERSION [--dry-run]';

try {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [asked, ...more] = positionals;
  if (asked === undefined || more.length > 0) throw new Error(USAGE);
  await release({
    folder: root,
    asked,
    day: new Date().toISOString().slice(0, 10),
    dryRun: values['dry-run'],
    checkPackages: async () => void (await mustRun('npm', ['run', '--silent', 'package'])),
    log: console.log,
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
