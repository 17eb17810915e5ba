// Arabic. "And", "in", "to" and "like" are written before a name without a space.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

/** The last letter of a proclitic. */
const PROCLITIC_LETTERS = 'وفبلك';
/** و and ف ("and"), then ب, ل or ك ("in", "to", "like"); each alone or both. */
const PROCLITICS = /(?<![\p{L}\p{M}\p{Nd}])([وف][بلك]?|[بلك])$/u;
const MOST_PROCLITICS = 2;
/** The article; before a second ل it is that one. */
const ARTICLE = /^ال(?=(\p{L}))/u;
/** Vowel signs, tatweel and invisible characters fold away. */
const FOLDED_AWAY = /[\p{Default_Ignorable_Code_Point}\u0640\u064B-\u0652\u0670]/gu;
/** UTF-16 units before a name that are looked at: room for two proclitics with their vowel signs. */
const REACH = 8;

export const ar: LanguageRules = {
  tags: ['ar'],
  proclitics: { letters: PROCLITIC_LETTERS, precede: followsProclitics, melted: withTo },
  titleQuotes: QUOTES,
  offices: [
    {
      names: /سفار[ةه]/u,
      after:
        / (?:في |لدى |ب)(?=سيول|طوكيو|بكين|موسكو|واشنطن|لندن|باريس|برلين|وارسو|روما|مدريد|كييف|دمشق|القاهرة|بيروت|بغداد|طهران|أنقرة|الرياض|أبوظبي|الدوحة|تونس|الجزائر|الرباط|طرابلس|الخرطوم|صنعاء|الكويت|عمّ?ان|القدس|تل أبيب|كابول|هانوي|بانكوك|أوتاوا|اليابان|الصين|أوكرانيا|سوريا|العراق|إيران|مصر|لبنان|تركيا|كندا)/uy,
    },
    {
      names: /مجلس|وزار[ةه]|الخارجي[ةه]|حزب/u,
      after:
        / (?=(?:القومي|الوطني|الروسي|الأوكراني|الإيراني|الإسرائيلي|التركي|الياباني|الصيني)(?:ة)?(?!\p{L}))/uy,
    },
  ],
  namesakes: {
    person: { before: /(?<!\p{L})(الممثلة?|المغنية?|المطربة?|اللاعبة?|الفنانة?) $/u },
    place: { before: /(?<!\p{L})(مطعم|فندق|شارع|مقهى) $/u },
  },
};

function followsProclitics(text: string, offset: number): boolean {
  if (!isArabic(text.charCodeAt(offset))) return false;
  const before = text.slice(Math.max(0, offset - REACH), offset).replace(FOLDED_AWAY, '');
  return PROCLITICS.test(before.slice(-MOST_PROCLITICS - 1));
}

/** ل and السفارة are للسفارة, ل and اللجنة are للجنة. */
function withTo(name: string): string | undefined {
  const article = ARTICLE.exec(name);
  if (article === null) return undefined;
  const bare = name.slice(article[0].length);
  return article[1] === 'ل' ? `ل${bare}` : `لل${bare}`;
}

function isArabic(unit: number): boolean {
  return unit >= 0x0620 && unit <= 0x06ff;
}
