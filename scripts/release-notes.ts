// `node scripts/release-notes.ts TAG`: prints what CHANGELOG.md says of a release, for its page on GitHub.
// Fails if the tag is not that of the version in package.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './release/changelog.ts';
import { root } from './run.ts';

try {
  const [tag = ''] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (tag !== `v${version}`) {
    throw new Error(`The tag is "${tag}" and package.json says ${version}.`);
  }
  console.log(notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
