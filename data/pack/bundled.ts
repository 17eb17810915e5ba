// Which pack ships with the extension, and how it and its hash get into a WXT build.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { WxtHooks } from 'wxt';
import { buildPack, packJson } from './build.ts';

/** The folder of the bundled pack. */
export const BUNDLED_PACK = fileURLToPath(new URL('./north-korea-reopening', import.meta.url));

/** The asset's path in the built extension. */
const PACK_ASSET = 'pack.json';

let built: string | undefined;

/** The asset's text, built once: what is compiled and what ships must be of the same pack. */
function bundledAsset(): string {
  built ??= packJson(buildPack(BUNDLED_PACK));
  return built;
}

/** What `import.meta.env` says of the asset, by which the store knows whether it was seeded from this one. */
export const packEnv = () => ({
  'import.meta.env.PACK_HASH': JSON.stringify(
    createHash('sha256').update(bundledAsset()).digest('hex'),
  ),
});

/** WXT hooks that build the bundled pack into the output as `pack.json`, which is not committed. */
export const packHooks = {
  'prepare:publicPaths': (_wxt, paths) => {
    paths.push(PACK_ASSET);
  },
  'build:publicAssets': (_wxt, files) => {
    files.push({ relativeDest: PACK_ASSET, contents: bundledAsset() });
  },
} satisfies Partial<WxtHooks>;
