// What the stores are told, by language of the interface. Name and summary are those of the manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

export interface Listing {
  readonly name: string;
  readonly summary: string;
  /** Plain text. */
  readonly description: string;
}

/** The most characters that each store takes: the lower of Chrome's and Firefox's. */
export const limits: Readonly<Record<keyof Listing, number>> = {
  name: 75,
  summary: 132,
  description: 16_000,
};

const LOCALES = join(root, 'public/_locales');
const TEXTS = join(root, 'docs/store');

/** The languages of the interface, as browsers name their folders (`zh_CN`). */
export const locales: readonly string[] = readdirSync(LOCALES);

/** Throws if there is no listing in that language. */
export function listingIn(locale: string): Listing {
  const messages = readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8');
  const { extensionName, extensionDescription } = JSON.parse(messages) as Record<
    'extensionName' | 'extensionDescription',
    { message: string }
  >;
  return {
    name: extensionName.message,
    summary: extensionDescription.message,
    description: readFileSync(join(TEXTS, `${locale}.txt`), 'utf8').trim(),
  };
}
