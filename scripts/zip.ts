// Packs the extension for the stores.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, runWxt } from './build.ts';
import { root } from './run.ts';

export type Store = 'chrome' | 'edge' | 'firefox';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

/** The path of a package, or (`sources`) of the archive from which Firefox's reviewers build it. */
export const packagePath = (what: Store | 'sources', folder = root): string =>
  join(folder, '.output', `${name}-${version}-${what}.zip`);

/** Builds and packs for a store. */
export async function pack(store: Store, folder = root): Promise<string> {
  await runWxt(['zip', '-b', store], folder);
  return packagePath(store, folder);
}

/** The package for Firefox, packed again if a source is newer. */
export async function ensureFirefoxPackage(): Promise<string> {
  const path = packagePath('firefox');
  const built = await ensureBuilt('firefox');
  const isFresh =
    existsSync(path) && statSync(path).mtimeMs > statSync(join(built, 'manifest.json')).mtimeMs;
  return isFresh ? path : pack('firefox');
}
