// Which language a tag on the page means, if it means one. Has a list of its own: a browser
// loads what it knows of languages when it is first asked (Chromium takes 20 ms for Intl.DisplayNames).

/**
 * ISO 639-1: the second letters after a, after b and so on, of languages with news sites: a tag of another
 * one leaves the language to be detected. Without `kr`: it is meant for Korean.
 */
const codes = (
  'fmrz egnos asy ae lnostu aiory alu aeiruy dst av akmnouy abotv klnrsty beln r alst  ouw ' +
  'dikloqrvw aeghikrt gkrz i  h i hu'
).split(' ');

const isCode = ([first = '', second = '', ...more]: string): boolean =>
  more.length === 0 && codes[first.charCodeAt(0) - 97]?.includes(second) === true;

/**
 * The primary subtag of a BCP 47 tag, by its two letters (`ko` of `kor`); undefined if it names no
 * language that has two: `utf-8`, `jp`, `{{lang}}`.
 */
export function languageOfTag(tag: string | null | undefined): string | undefined {
  const primary = tag?.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(primary)) return undefined;
  const { language } = new Intl.Locale(primary);
  return isCode(language) ? language : undefined;
}
