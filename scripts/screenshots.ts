// `npm run screenshots [-- PART]`: takes the screenshots again and so approves them; PART is the name of
// a test, such as `card`. Look at what changed before you commit it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { chromiumPath } from './browsers.ts';
import { mustRun, root, run } from './run.ts';

const TESTS = join(root, 'tests/screenshots');
const FOLDER = join(TESTS, 'approved');
const RENDERER = join(FOLDER, 'renderer.json');

/** The browser and platform that draw, in the form that `tests/testing/screenshots/renderer.ts` reads. */
async function renderer(): Promise<string> {
  const version = await mustRun(chromiumPath(), ['--version'], { output: 'return' });
  const browser = `Chromium ${/\d+/.exec(version)?.[0] ?? 'unknown'}`;
  return `${JSON.stringify({ browser, platform: `${process.platform} ${process.arch}` }, null, 2)}\n`;
}

/** Reduces a picture to 256 colours: a quarter of the bytes, and within the comparison's tolerance. */
async function shrink(file: string): Promise<void> {
  const small = await sharp(readFileSync(file))
    .png({ palette: true, quality: 85, dither: 0, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(file, small);
}

/** The part that was asked for; undefined for all. */
function readPart(): string | undefined {
  const [part, ...more] = process.argv.slice(2);
  const parts = readdirSync(TESTS).flatMap((name) => /^(.+)\.test\.tsx$/.exec(name)?.[1] ?? []);
  if (more.length === 0 && (part === undefined || parts.includes(part))) return part;
  throw new Error(`npm run screenshots [-- ${parts.join(' | ')}]`);
}

try {
  const part = readPart();
  const chosen = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.png') && (!part || name.startsWith(`${part}-`)),
  );
  const now = await renderer();
  if (part && now !== readFileSync(RENDERER, 'utf8')) {
    throw new Error(
      'Another browser drew the approved screenshots: take them all, without a PART.',
    );
  }
  const before = chosen.map((name) => ({
    file: join(FOLDER, name),
    bytes: readFileSync(join(FOLDER, name)),
  }));
  for (const { file } of before) rmSync(file);
  writeFileSync(RENDERER, now);
  const files = part ? [`tests/screenshots/${part}.test.tsx`] : [];
  const { code } = await run('vitest', ['run', '--project=screenshots', ...files, '--update']);
  const taken = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.png') && (!part || name.startsWith(`${part}-`)),
  );
  for (const name of taken) await shrink(join(FOLDER, name));
  // A test that failed took no screenshot: the one approved before stays.
  if (code !== 0) {
    for (const { file, bytes } of before) if (!existsSync(file)) writeFileSync(file, bytes);
  }
  console.log(`${taken.length} screenshots taken. Look at each that changed before you commit it:`);
  console.log('git diff --stat tests/screenshots/approved');
  process.exitCode = code;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
