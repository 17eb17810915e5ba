// Rules that several languages have in common. Their descriptors refer to these: no language has a copy.
import type { Suffix } from './language.ts';

/** The bare genitive of Dutch, German and the Scandinavian languages ("Putins", "Pjöngjangs"). */
export const GENITIVE_S: Suffix = { letters: 's', notAfter: /[sxzß\d]/, rule: 'possessive' };

/** A place alone in these is a cinema, a ship, a hotel (Russian), a book or a restaurant (Arabic), a film (French). */
export const QUOTES: Readonly<Record<string, string>> = {
  '«': '»',
  '„': '“',
  '“': '”',
  '"': '"',
};

/** The marks around the title of a book or a film in Chinese, Japanese and Korean. */
export const TITLE_MARKS: Readonly<Record<string, string>> = { '《': '》', '『': '』', '〈': '〉' };

/** A state's adjective, or its name in the genitive, in Swedish, Danish and Norwegian. */
export const OF_STATE =
  /(?<!\p{L})(?:\p{Ll}{2,}(?:sk|ska|ske|iska|iske)|nationella|nasjonale|nationale|\p{Lu}\p{L}{3,}s) $/u;
