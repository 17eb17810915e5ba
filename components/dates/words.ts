// Words for dates that `Intl` lacks: about, since and until, seasons, and early, mid and late. They are
// locale data like the CLDR's, not words of the interface.
/** The precision of a date. A `third` is early, mid or late in a year. */
export type Precision = 'year' | 'third' | 'season' | 'month' | 'day';

/** `{}` is the date; some precisions may need other words than the rest. */
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
  /** Spring to winter; `{}` is the year. */
  readonly seasons: Four;
  /** Early, mid, late; `{}` is the year. */
  readonly thirds: Three;
  /** The forms after the words above, if the language declines or needs an article. */
  readonly after?: {
    readonly seasons?: Four;
    readonly thirds?: Three;
    /** The month has the form that it has beside a day. */
    readonly month?: true;
  };
  /** A word that `Intl` writes after a year and short dates leave out, as newspapers do. */
  readonly yearWord?: RegExp;
  /** How the first day of a month is written. */
  readonly first?: string;
  /** The year comes first: of two dates in one year the second omits it, else the first does. */
  readonly yearFirst?: true;
}

const english: DateWords = {
  about: 'around {}',
  unsure: '{}?',
  since: 'since {}',
  until: 'by {}',
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
    until: 'tot en met {}',
    to: ' – ',
    seasons: ['lente {}', 'zomer {}', 'herfst {}', 'winter {}'],
    thirds: ['begin {}', 'medio {}', 'eind {}'],
    after: {
      seasons: ['de lente van {}', 'de zomer van {}', 'de herfst van {}', 'de winter van {}'],
    },
  },
  de: {
    about: { day: 'um den {}', other: 'etwa {}' },
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
    about: 'около {}',
    unsure: '{}?',
    since: 'с {}',
    until: { day: 'по {}', other: 'до {} включительно' },
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

/** The words of `locale`, else of its language, else English. */
export const dateWords = (locale: string): DateWords => {
  const wanted = locale.toLowerCase();
  return words[wanted] ?? words[wanted.split('-')[0] ?? ''] ?? english;
};

export const fill = (pattern: string, date: string): string => pattern.replace('{}', date);

/** The pattern for a date of this precision. */
export const patternFor = (pattern: Pattern, precision: Precision): string =>
  typeof pattern === 'string' ? pattern : (pattern[precision] ?? pattern.other);
