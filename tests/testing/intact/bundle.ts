// Bundles an app of this folder and the libraries that it uses into one script.
import { join } from 'node:path';
import { build } from 'vite';

interface Bundle {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

/** The source of one classic script for the browser, made in memory. */
export async function bundle(app: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'apps', `${app}.ts`),
        output: { format: 'iife' },
      },
    },
  })) as unknown as Bundle;
  const code = built.output.find(({ type }) => type === 'chunk')?.code;
  if (!code) throw new Error(`${app} became no script`);
  return code;
}
