// The messages of each language are complete, match English's, and are used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directionOf } from './interface-locale.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;

const locales = readdirSync(folder);
const english = read('en');
const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'nl', 'ru', 'zh_CN', 'zh_TW'];

/** The stems of plurals: keys with a form for one and a form for other numbers. */
const stems = Object.keys(english)
  .filter((key) => key.endsWith('Other') && `${key.slice(0, -5)}One` in english)
  .map((key) => key.slice(0, -'Other'.length));

const stemOf = (key: string): string | undefined =>
  stems.find(
    (stem) =>
      /^(Zero|One|Two|Few|Many|Other)$/.test(key.slice(stem.length)) && key.startsWith(stem),
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const categories = (locale: string): string[] =>
  new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories.map(capital);

const placeholders = (message: string | undefined): string[] =>
  [...new Set(message?.match(/\$\d/g))].sort();

/** The code that is built into the extension, without tests and comments. */
const source = ['components', 'entrypoints']
  .flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(place, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .concat('wxt.config.ts', 'data/commands.ts')
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')
  .replace(/^\s*(?:\/\/.*$|\/\*[\s\S]*?\*\/)/gm, '');

test('the interface has ten languages, Chinese in both scripts', () => {
  expect(locales.toSorted()).toEqual(languages);
  expect(languages.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']);
});

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);

  test('has exactly the messages of English, with its own plural forms', () => {
    const single = Object.keys(english).filter((key) => !stemOf(key));
    const plurals = stems.flatMap((stem) => categories(locale).map((form) => stem + form));
    expect(Object.keys(messages).sort()).toEqual([...single, ...plurals].sort());
  });

  test('is sorted, and no text is empty or has outer spaces', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('has the placeholders of English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const stem = stemOf(key);
      const wanted = placeholders(english[stem ? `${stem}Other` : key]?.message);
      const here = placeholders(message);
      // A form for a single number ("one event") need not have the number in it.
      if (stem && saysOneNumber(locale, key.slice(stem.length))) {
        expect(wanted, key).toEqual(expect.arrayContaining(here));
      } else expect(here, key).toEqual(wanted);
    }
  });

  test('has the language code of its folder', () => {
    expect(messages.interfaceLanguage?.message).toBe(locale.replace('_', '-'));
  });

  test('fits the stores: the name, and 132 characters of description', () => {
    expect(messages.extensionName?.message).toBe('Sidelight');
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

/** The quotation marks of each language. */
const quotes: Readonly<Record<string, string>> = {
  ar: '«»',
  de: '„“',
  en: '“”',
  es: '«»',
  fr: '«»',
  ja: '「」',
  ko: '‘’',
  nl: '“”',
  ru: '«»',
  zh_CN: '“”',
  zh_TW: '「」',
};

describe.each(locales)('the typography of %s', (locale) => {
  const texts = Object.values(read(locale)).map(({ message }) => message);

  test('uses the quotation marks of its language', () => {
    const foreign = new RegExp(`(?![${quotes[locale]}])["“”„«»‘「」『』]|\\w'|\\.\\.\\.`);
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });

  test('has the spaces before punctuation that do not break, or none', () => {
    const torn = locale === 'fr' ? /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]|\d \d/ : / [:;?!]/;
    expect(texts.filter((text) => torn.test(text))).toEqual([]);
  });
});

function saysOneNumber(locale: string, form: string): boolean {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const numbers = Array.from({ length: 200 }, (_, n) => n).filter(
    (n) => capital(rules.select(n)) === form,
  );
  // French uses the form for one also for zero.
  return numbers.filter((n) => n > 0).length <= 1 && numbers.length > 0;
}

test('every message is used', () => {
  const words = new Set(source.match(/\w+/g));
  const unused = Object.keys(english).filter(
    (key) => !words.has(key) && !words.has(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every used message exists', () => {
  const area = [...new Set(Object.keys(english).map((key) => key.split('_')[0]))].filter((name) =>
    Object.keys(english).some((key) => key.startsWith(`${name}_`)),
  );
  const quoted = new RegExp(
    `['"\`](?:__MSG_)?((?:${area.join('|')})_[a-zA-Z_]+?)(?:__)?['"\`]`,
    'g',
  );
  const used = new Set([...source.matchAll(quoted)].map(([, key]) => key as string));
  expect([...used].sort()).toEqual(Object.keys(english).filter((key) => key.includes('_')));
});
