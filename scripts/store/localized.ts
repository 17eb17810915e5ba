// Copies of the built extension that speak one language, whatever the browser's own is: many Chromiums know
// English alone, and take their language from the system.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The words of one language, by key. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

export const wordsOf = async (extension: string, locale: string): Promise<Words> =>
  JSON.parse(await readFile(join(extension, '_locales', locale, 'messages.json'), 'utf8')) as Words;

/** Copies the extension to a new folder, where English, its default, has that language's words. */
export async function localized(extension: string, locale: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidelight-store-'));
  await cp(extension, copy, { recursive: true });
  const locales = join(copy, '_locales');
  await rm(locales, { recursive: true });
  await cp(join(extension, '_locales', locale), join(locales, 'en'), { recursive: true });
  return copy;
}
