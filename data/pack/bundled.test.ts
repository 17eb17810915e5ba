// The pack that ships: it builds, keeps to its rules, and covers the articles that it was made for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tagKeys } from '../../components/timeline/data/tag-names.ts';
import { languageOf } from '../localize.ts';
import type { Localized, Pack } from '../model.ts';
import { packJson } from './build.ts';
import { BUNDLED_PACK, packEnv, packHooks } from './bundled.ts';
import { summarize } from './summary.ts';

// All tests look at the asset, which is built once: that takes a second.
const assets: { relativeDest: string; contents: string }[] = [];
await packHooks['build:publicAssets']({} as never, assets as never);
const pack = JSON.parse(assets[0]?.contents ?? '') as Pack;
const entities = new Map(pack.entities.map((entity) => [entity.name, entity]));

/** Names in the four articles; tools identify the entities by them. */
const CANONICAL = `
Air Koryo|Air Koryo flight 271|Alexander Matsegora|Beijing|British embassy in Pyongyang
Border buffer zone and shoot-on-sight order|COVID-19 pandemic|China|Colin Crooks|FlightAware
Foreign missions in Pyongyang|French Cooperation Office in Pyongyang|German embassy in Pyongyang
Hand-pushed rail trolley|Joachim Bergström|July 2023 Victory Day parade|Kim Il Sung Square
Kim Jong Un|Kyodo News|Masikryong Ski Resort|Mount Paektu|NK News|North Korea|Pyongyang
Pyongyang International Airport|Russia|Russian Far East|Russian Foreign Ministry
Russian embassy in Pyongyang|South Korea|TASS|Taedong River|The Moscow Times|UN Security Council
United Nations|Vladimir Putin|Vladivostok|Wonsan|World Health Organization
`;

/** The four articles that the pack was made to explain. */
const ARTICLES = [
  'bbc-2020-03-09',
  'moscowtimes-2021-04-01',
  'nos-2023-08-22',
  'dw-2024-02-09',
] as const;

/** Of the interface, with the region where it is another script. */
const languages = readdirSync(join(import.meta.dirname, '../../public/_locales')).map((locale) =>
  locale === 'zh_TW' ? 'zh-TW' : languageOf(locale),
);

/** The languages of the interface that a text lacks. */
const lacking = (text: Localized | undefined, except: readonly string[] = []): string[] =>
  languages.filter((lang) => !except.includes(lang) && !Object.hasOwn(text ?? {}, lang));

test('the pack says what it is about in each language of the interface', () => {
  expect(lacking(pack.about, ['zh-TW'])).toEqual([]);
});

test.each(CANONICAL.trim().split(/[|\n]/))('%s is in the pack by this name', (name) => {
  expect(entities.has(name)).toBe(true);
});

test('each event has a source, an entity, a title of one line in all languages but Arabic, details in Dutch', () => {
  for (const event of pack.events) {
    expect(event.citations.length, event.id).toBeGreaterThan(0);
    expect(event.entities.length, event.id).toBeGreaterThan(0);
    expect(lacking(event.title, ['ar']), event.id).toEqual([]);
    for (const title of Object.values(event.title)) expect(title.length, title).toBeLessThan(81);
    expect(event.summary, event.id).toHaveProperty('nl');
    expect(event.summary.en.match(/[.!?](?=\s|$)/g)?.length, event.id).toBeLessThan(3);
  }
});

test('each entity is described in all languages, and named in those with a script of their own', () => {
  const latin = ['en', 'nl', 'de', 'fr', 'es', 'zh-TW'];
  /** Some of those languages write these names in Latin letters too. */
  const asInEnglish = new Set(
    `air-china air-koryo aurus-senat covax flightaware human-rights-watch koryo-tours ktg-tours nk-news
    nordwind-airlines the-moscow-times young-pioneer-tours`.split(/\s+/),
  );
  for (const { id, name, names, description } of pack.entities) {
    expect(lacking(description), id).toEqual([]);
    if (!asInEnglish.has(id)) expect(lacking({ en: name, ...names }, latin), id).toEqual([]);
  }
});

test('each entity has an event', () => {
  const used = new Set(pack.events.flatMap((event) => event.entities));
  expect(pack.entities.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test('if the articles differ from other sources, the event says so', () => {
  const told = new Map(pack.events.map(({ id, dispute, note }) => [id, dispute ?? note]));
  for (const id of [
    '2020-02-foreigners-quarantined',
    '2020-03-09-kor271',
    '2020-08-25-buffer-zone-order',
    '2024-02-09-first-russian-tourists',
  ]) {
    expect(told.get(id)?.en, id).toBeTruthy();
  }
});

test('COVERAGE.md names each event that cites one of the four articles, and no other id', () => {
  const coverage = readFileSync(join(BUNDLED_PACK, 'COVERAGE.md'), 'utf8');
  const named = new Set(
    [...coverage.matchAll(/`(\d{4}-[a-z\d-]+|\d{4}-\d{2}-[a-z\d-]+)`/g)].map((m) => m[1]),
  );
  const known = new Set(pack.events.map(({ id }) => id));
  const cited = new Set(pack.events.flatMap(({ citations }) => citations.map((one) => one.source)));
  expect(ARTICLES.filter((id) => !cited.has(id))).toEqual([]);
  const citing = pack.events
    .filter(({ citations }) => citations.some(({ source }) => ARTICLES.some((id) => id === source)))
    .map(({ id }) => id);
  expect(citing.filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !known.has(id ?? ''))).toEqual([]);
});

test('the build hook adds one asset, the text of the pack', () => {
  expect(assets).toEqual([{ relativeDest: 'pack.json', contents: packJson(pack) }]);
});

test('the code is built with the hash of that asset', async () => {
  const bytes = new TextEncoder().encode(assets[0]?.contents);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(packEnv()).toEqual({ 'import.meta.env.PACK_HASH': `"${hash}"` });
});

test('the tags with a name in the interface are the tags of its events', () => {
  const tags = new Set(pack.events.flatMap((event) => event.tags));
  expect(Object.keys(tagKeys).sort()).toEqual([...tags].sort());
});

test('the summary counts what is in the pack', () => {
  const text = summarize(pack);
  expect(text).toContain(`Entities: ${pack.entities.length}`);
  expect(text).toContain(`Events: ${pack.events.length} (`);
  expect(text).toMatch(/ \d+ ru +/);
});
