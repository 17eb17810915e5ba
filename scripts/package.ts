// `npm run package`: makes the packages for the stores, checks them with Firefox's linter, and proves
// that the source archive builds to the same bytes.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { mustRun } from './run.ts';
import { pack, packagePath } from './zip.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** Limits in gzipped bytes of the script on each page, and of those that a page loads when it needs them. */
const BUDGETS = [
  { what: 'gate', path: 'content-scripts/gate.js', budget: 8_000 },
  { what: 'page script, where the gate opens', path: 'page.js', budget: 20_000 },
  { what: 'painter, with it', path: 'painter.js', budget: 3_000 },
  { what: 'article, with the card', path: 'article.js', budget: 6_000 },
  { what: 'follow, with a side panel', path: 'follow.js', budget: 2_500 },
  { what: 'card, at the first pointer', path: 'card.js', budget: 22_000 },
];

const unpack = async (path: string): Promise<Files> => unzipSync(await readFile(path));

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints the size of a package; false if one of its scripts is over its budget. */
async function weigh(path: string): Promise<boolean> {
  const files = await unpack(path);
  const raw = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  console.log(`${path}: ${kB((await readFile(path)).length)}, unpacked ${kB(raw)}`);
  const weights = BUDGETS.map(({ what, path: name, budget }) => {
    const script = files[name];
    if (!script) throw new Error(`${path} has no ${name}`);
    const weight = gzipSync(script, { level: 9 }).length;
    console.log(`  ${what}: ${kB(weight)} gzipped of ${kB(budget)}`);
    return { weight, budget };
  });
  console.log(`  together: ${kB(weights.reduce((sum, { weight }) => sum + weight, 0))}`);
  return weights.every(({ weight, budget }) => weight <= budget);
}

/** Unpacks the source archive elsewhere, builds there as a reviewer would, compares file by file. */
async function rebuild(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-sources-'));
  try {
    for (const [name, bytes] of Object.entries(await unpack(packagePath('sources')))) {
      if (name.endsWith('/')) continue;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    await mustRun('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      output: 'stderr',
    });
    const again = await pack('firefox', folder);
    const differing = compare(await unpack(packagePath('firefox')), await unpack(again));
    if (differing.length > 0) {
      throw new Error(`The source archive builds other bytes: ${differing.join(', ')}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  console.log('The source archive builds to the same bytes.');
}

/** Names of the files that differ or that only one side has. */
function compare(one: Files, other: Files): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => {
    const [a, b] = [one[name], other[name]];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

try {
  let isLight = true;
  for (const store of ['chrome', 'edge', 'firefox'] as const) {
    isLight = (await weigh(await pack(store))) && isLight;
  }
  await mustRun('web-ext', ['lint', '--source-dir', packagePath('firefox')]);
  await rebuild();
  if (!isLight) throw new Error('The packages are sound, but a script is over its budget.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
