// Words for dates that `Intl` has none for: approximation and the seasons of the year.
// Must not know: the interface's own words (these are locale data, as the CLDR's are).

interface DateWords {
  /** `~`: `{}` stands for the date. */
  readonly about: string;
  /** Spring, summer, autumn, winter, each with `{}` for the year. */
  readonly seasons: readonly [string, string, string, string];
  /** What `Intl` writes after a year and a short date does without, as newspapers do. */
  readonly yearWord?: RegExp;
}

const english: DateWords = {
  about: 'c. {}',
  seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
};

const words: Readonly<Record<string, DateWords>> = {
  en: english,
  nl: { about: 'ca. {}', seasons: ['lente {}', 'zomer {}', 'herfst {}', 'winter {}'] },
  de: { about: 'ca. {}', seasons: ['Frühling {}', 'Sommer {}', 'Herbst {}', 'Winter {}'] },
  fr: { about: 'vers {}', seasons: ['printemps {}', 'été {}', 'automne {}', 'hiver {}'] },
  es: { about: 'hacia {}', seasons: ['primavera {}', 'verano {}', 'otoño {}', 'invierno {}'] },
  ru: {
    about: 'ок. {}',
    seasons: ['весна {}', 'лето {}', 'осень {}', 'зима {}'],
    yearWord: /\sг\./g,
  },
  ko: { about: '{}경', seasons: ['{} 봄', '{} 여름', '{} 가을', '{} 겨울'] },
  ja: { about: '{}頃', seasons: ['{}春', '{}夏', '{}秋', '{}冬'] },
  zh: { about: '约{}', seasons: ['{}春季', '{}夏季', '{}秋季', '{}冬季'] },
  'zh-tw': { about: '約{}', seasons: ['{}春季', '{}夏季', '{}秋季', '{}冬季'] },
  ar: { about: 'نحو {}', seasons: ['ربيع {}', 'صيف {}', 'خريف {}', 'شتاء {}'] },
};

/** The words of `locale` or of its language; English where there are none. */
export const dateWords = (locale: string): DateWords => {
  const wanted = locale.toLowerCase();
  return words[wanted] ?? words[wanted.split('-')[0] ?? ''] ?? english;
};

export const fill = (pattern: string, date: string): string => pattern.replace('{}', date);
