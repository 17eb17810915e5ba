// Rules that several languages have in common. Their descriptors refer to these: no language has a copy.
import type { OfficeWords, Suffix } from './language.ts';

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

/** In a pattern: what begins here is no social network, which has a capital as places have. */
export const NO_NETWORK = '(?!Face|Twit|Insta|Tele)';

/** After the name of an office: a place, by one of these prepositions (a pattern). */
export const inAPlace = (prepositions: string): RegExp =>
  new RegExp(` (?:${prepositions}) ${NO_NETWORK}(?=\\p{Lu})`, 'uy');

const ZONES =
  'Gaz[az]|Gazze|[CZK]yp|Chyp|Chip|Cip|Kıbrıs|L[ií][bv][ae]n|Leb[ae]n|Lübnan|Gol[aá]n|S[yií]r[iy]|Suri|[UO]e?kra|Сум[иіщ]|Сумск|' +
  'Харк|Газ[аеиіуы]|Кип|Кіп|Лив|Лів|Сири|Сирі|Голан|Укра|가자|키프로스|레바논|시리아|골란|우크라|ガザ|キプロス|レバノン|シリア|' +
  'ゴラン|ウクライナ|加沙|加薩|塞浦路斯|賽普勒斯|黎巴嫩|叙利亚|敘利亞|戈[兰蘭]|[乌烏]克[兰蘭]|غزة|قبرص|لبنان|سوريا|الجولان|أوكرانيا';

/** In any language: the other buffer zones of the news, a few words from their place. */
export const OTHERS_BUFFER_ZONE: OfficeWords = {
  names: /zon|buffer|буферн|완충|[緩缓][衝冲]|العازلة|tampon|vùng đệm/iu,
  before: new RegExp(`(?:${ZONES})[\\p{L}\\p{M}’' ]{0,18}$`, 'u'),
  after: new RegExp(`[\\p{L}\\p{M}’' ]{0,18}?(?:${ZONES})`, 'uy'),
};
