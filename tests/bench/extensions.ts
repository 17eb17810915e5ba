// The extensions that a bench in browsers measures: those named, else those built from the sources.
// Must not know: what is measured.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../data/model.ts';
import { requireBrowser } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import type { BrowserBenchOptions } from './browser-options.ts';

export interface Extensions {
  /** Folders. */
  readonly chromium: string;
  readonly firefox: string | null;
  /** What the one for Chromium knows. */
  readonly pack: Pack;
}

/** Throws before anything is measured where one cannot be built or has no browser. */
export async function extensionsFor(options: BrowserBenchOptions): Promise<Extensions> {
  requireBrowser('chromium');
  if (options.firefox) requireBrowser('firefox');
  const chromium = options.extension ?? (await ensureBuilt('chromium'));
  const firefox = options.firefox
    ? (options.firefoxExtension ?? (await ensureBuilt('firefox')))
    : null;
  const pack = JSON.parse(await readFile(join(chromium, 'pack.json'), 'utf8')) as Pack;
  return { chromium, firefox, pack };
}
