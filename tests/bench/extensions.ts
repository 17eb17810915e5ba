// Finds the extensions that a bench measures: those given as arguments, else those built from the sources.
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
  /** The pack of the extension for Chromium. */
  readonly pack: Pack;
}

/** Throws, before anything is measured, if an extension cannot be built or a browser is missing. */
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
