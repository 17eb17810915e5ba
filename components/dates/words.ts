// Words for dates that `Intl` has none for: about, since and until, seasons, and early, mid and late.
// Must not know: the interface's own words (these are locale data, as the CLDR's are).

/** How exact a date is. A `third` is early, mid or late in a year. */
export type Precision = 'year' | 'third' | 'season' | 'month' | 'day';

/** `{}` stands for the date; some precisions may want other words than the rest. */
type Pattern = string | ({ readonly other: string } & Partial<Readonly<Record<Precision, string>>>);

type Four = readonly [string, string, string, string];
type Three = readonly [string, string, string];

export interface DateWords {
  /** `~` */
  readonly about: Pattern;
  /** `?` */
  readonly unsure: string;
  /** An interval with an open end, and one with an open start. */
  readonly since: Pattern;
  readonly until: Pattern;
  /** Between the two dates of an interval. */
  readonly to: string;
  /** Spring, summer, autumn, winter, each with `{}` for the year. */
  readonly seasons: Four;
  /** Early, mid, late, each with `{}` for the year. */
  readonly thirds: Three;
  /** What follows the words above, where the language declines or has an article. */
  readonly after?: {
    readonly seasons?: Four;
    readonly thirds?: Three;
    /** The month as it stands beside a day. */
    readonly month?: true;
  };
  /** What `Intl` writes after a year and a short date does without, as newspapers do. */
  readonly yearWord?: RegExp;
  /** The first of a month. */
  readonly first?: string;
  /** The year comes first: of two dates in one year the second goes without, else the first. */
  readonly yearFirst?: true;
}

const english: DateWords = {
  about: 'c. {}',
  unsure: '{}?',
  since: 'since {}',
  until: 'until {}',
  to: ' – ',
  seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
  thirds: ['early {}', 'mid-{}', 'late {}'],
};

const chinese = {
  unsure: '{}？',
  to: '至',
  thirds: ['{}初', '{}年中', '{}底'],
  seasons: ['{}春季', '{}夏季', '{}秋季', '{}冬季'],
  yearFirst: true,
} as const;

const words: Readonly<Record<string, DateWords>> = {
  en: english,
  nl: {
    about: 'rond {}',
    unsure: '{}?',
    since: 'sinds {}',
    until: 'tot {}',
    to: ' – ',
    seasons: ['lente {}', 'zomer {}', 'herfst {}', 'winter {}'],
    thirds: ['begin {}', 'medio {}', 'eind {}'],
    after: {
      seasons: ['de lente van {}', 'de zomer van {}', 'de herfst van {}', 'de winter van {}'],
    },
  },
  de: {
    about: { day: 'um den {}', other: 'ca. {}' },
    unsure: '{}?',
    since: { day: 'seit dem {}', other: 'seit {}' },
    until: { day: 'bis zum {}', other: 'bis {}' },
    to: ' – ',
    seasons: ['Frühjahr {}', 'Sommer {}', 'Herbst {}', 'Winter {}'],
    thirds: ['Anfang {}', 'Mitte {}', 'Ende {}'],
  },
  fr: {
    about: { day: 'vers le {}', other: 'vers {}' },
    unsure: '{}\u00a0?',
    since: { day: 'depuis le {}', other: 'depuis {}' },
    until: {
      day: 'jusqu’au {}',
      month: 'jusqu’en {}',
      year: 'jusqu’en {}',
      other: 'jusqu’à {}',
    },
    to: ' – ',
    seasons: ['printemps {}', 'été {}', 'automne {}', 'hiver {}'],
    thirds: ['début {}', 'mi-{}', 'fin {}'],
    after: { seasons: ['le printemps {}', 'l’été {}', 'l’automne {}', 'l’hiver {}'] },
    first: '1er',
  },
  es: {
    about: { day: 'hacia el {}', other: 'hacia {}' },
    unsure: '¿{}?',
    since: { day: 'desde el {}', other: 'desde {}' },
    until: { day: 'hasta el {}', other: 'hasta {}' },
    to: ' – ',
    seasons: ['primavera de {}', 'verano de {}', 'otoño de {}', 'invierno de {}'],
    thirds: ['principios de {}', 'mediados de {}', 'finales de {}'],
    after: {
      seasons: ['la primavera de {}', 'el verano de {}', 'el otoño de {}', 'el invierno de {}'],
    },
  },
  ru: {
    about: 'ок. {}',
    unsure: '{}?',
    since: 'с {}',
    until: 'до {}',
    to: ' – ',
    seasons: ['весна {}', 'лето {}', 'осень {}', 'зима {}'],
    thirds: ['начало {} года', 'середина {} года', 'конец {} года'],
    after: {
      seasons: ['весны {}', 'лета {}', 'осени {}', 'зимы {}'],
      thirds: ['начала {} года', 'середины {} года', 'конца {} года'],
      month: true,
    },
    yearWord: /\sг\./g,
  },
  ko: {
    about: '{}경',
    unsure: '{}?',
    since: '{}부터',
    until: '{}까지',
    to: '~',
    seasons: ['{} 봄', '{} 여름', '{} 가을', '{} 겨울'],
    thirds: ['{} 초', '{} 중반', '{} 말'],
    yearFirst: true,
  },
  ja: {
    about: '{}頃',
    unsure: '{}？',
    since: '{}から',
    until: '{}まで',
    to: '～',
    seasons: ['{}春', '{}夏', '{}秋', '{}冬'],
    thirds: ['{}初頭', '{}半ば', '{}末'],
    yearFirst: true,
  },
  zh: { ...chinese, about: '约{}', since: '{}起', until: '截至{}' },
  'zh-tw': { ...chinese, about: '約{}', since: '{}起', until: '截至{}' },
  ar: {
    about: 'نحو {}',
    unsure: '{}؟',
    since: 'منذ {}',
    until: 'حتى {}',
    to: ' – ',
    seasons: ['ربيع {}', 'صيف {}', 'خريف {}', 'شتاء {}'],
    thirds: ['مطلع عام {}', 'منتصف عام {}', 'أواخر عام {}'],
  },
};

/** The words of `locale` or of its language; English where there are none. */
export const dateWords = (locale: string): DateWords => {
  const wanted = locale.toLowerCase();
  return words[wanted] ?? words[wanted.split('-')[0] ?? ''] ?? english;
};

export const fill = (pattern: string, date: string): string => pattern.replace('{}', date);

/** The pattern for a date of this precision. */
export const patternFor = (pattern: Pattern, precision: Precision): string =>
  typeof pattern === 'string' ? pattern : (pattern[precision] ?? pattern.other);
