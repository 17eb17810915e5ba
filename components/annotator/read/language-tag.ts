// Which language a tag on the page means, if it means one.

/** Misused for Korean far more often than used for Kanuri; and tags of no or of many languages. */
const notMeant = /^(kr|mis|mul|und|zxx)$/;
let names: Intl.DisplayNames | undefined;

/**
 * The primary subtag of a BCP 47 tag, the two letters of one that has two (`ko` of `kor`); undefined if
 * it names no language: `utf-8`, `jp`, `{{lang}}`.
 */
export function languageOf(tag: string | null | undefined): string | undefined {
  const primary = tag?.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(primary) || notMeant.test(primary)) return undefined;
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(primary) ? new Intl.Locale(primary).language : undefined;
}
