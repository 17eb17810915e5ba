// Reads the manifest of an unpacked extension.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** Throws if the folder has no manifest: the extension was not built. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} is missing: build the extension first (npm run build).`);
  });
  return JSON.parse(text) as Manifest;
}
