// Builds the extension when its sources are newer than what was built.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { mustRun, root } from './run.ts';

const outputs: Record<BrowserName, string> = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

const sources = ['components', 'data', 'entrypoints', 'public'];
const files = ['package-lock.json', 'wxt.config.ts'];

function newest(): number {
  const times = files.map((file) => statSync(join(root, file)).mtimeMs);
  for (const folder of sources) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      times.push(statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return Math.max(...times);
}

/** The folder of the unpacked extension for a browser, built again if a source is newer. */
export async function ensureBuilt(browser: BrowserName): Promise<string> {
  const folder = outputs[browser];
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > newest()) return folder;
  console.error(`Building the extension for ${browser}`);
  // The output of a failed build must not be taken for a fresh build.
  rmSync(folder, { recursive: true, force: true });
  await runWxt(['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome']);
  return folder;
}

/** Runs a command of WXT that builds for release, also within tests, whose environment says otherwise. */
export async function runWxt(args: readonly string[], cwd = root): Promise<void> {
  await mustRun('wxt', args, { cwd, output: 'stderr', env: { NODE_ENV: 'production' } });
}
