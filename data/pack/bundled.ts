// Which pack ships with the extension, and how it gets into a WXT build.
import { fileURLToPath } from 'node:url';
import type { WxtHooks } from 'wxt';
import { buildPack, packJson } from './build.ts';

/** The folder of the bundled pack. */
export const BUNDLED_PACK = fileURLToPath(new URL('./north-korea-reopening', import.meta.url));

/** The asset's path in the built extension. */
const PACK_ASSET = 'pack.json';

/** WXT hooks that build the bundled pack into the output as `pack.json`, which is not committed. */
export const packHooks = {
  'prepare:publicPaths': (_wxt, paths) => {
    paths.push(PACK_ASSET);
  },
  'build:publicAssets': (_wxt, files) => {
    files.push({ relativeDest: PACK_ASSET, contents: packJson(buildPack(BUNDLED_PACK)) });
  },
} satisfies Partial<WxtHooks>;
