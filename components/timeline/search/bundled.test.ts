// Questions to the pack that ships, and what they mean: the event that comes first.
import { beforeAll, expect, test } from 'vitest';
import { buildPack } from '../../../data/pack/build.ts';
import { BUNDLED_PACK } from '../../../data/pack/bundled.ts';
import { memorySource } from '../../../data/store/memory-source.ts';
import { searchIndex } from '../../../tests/testing/search.ts';
import { filterEvents } from '../data/filter.ts';
import { everyEvent } from '../data/load.ts';
import { search } from './search.ts';
import type { SearchIndex } from './search-index.ts';

const indexes = new Map<string, SearchIndex>();
const locales = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'nl', 'ru', 'zh-CN', 'zh-TW'];

beforeAll(async () => {
  const store = memorySource(buildPack(BUNDLED_PACK));
  for (const locale of locales) {
    const index = searchIndex(await everyEvent(store, locale), { locale });
    index.all();
    indexes.set(locale, index);
  }
}, 30_000);

const find = (q: string, locale = 'en') => search(indexes.get(locale) as SearchIndex, q);
const idsOf = (q: string, locale?: string) => find(q, locale).events.map(({ id }) => id);
function bestFirst(q: string, locale?: string): string[] {
  const { events, scores } = find(q, locale);
  const best = events.toSorted((a, b) => (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0));
  return best.map(({ id }) => id);
}
const first = (q: string, locale?: string): string | undefined => bestFirst(q, locale)[0];

test.each([
  ['en', 'British embassy closed', '2020-05-27-british-embassy-closes'],
  ['en', 'ambassador died', '2025-12-06-matsegora-dies'],
  ['en', 'ambassador die', '2025-12-06-matsegora-dies'],
  ['en', 'flights resumed', '2023-12-12-beijing-flights-third-start'],
  ['en', 'flight resumed', '2023-12-12-beijing-flights-third-start'],
  ['en', 'Feb 9, 2024', '2024-02-09-first-russian-tourists'],
  ['en', 'KOR271', '2020-03-09-kor271'],
  ['en', 'when did the train to Moscow run again', '2025-06-17-moscow-train'],
  ['nl', 'ambassadeurs overlijdt', '2025-12-06-matsegora-dies'],
  ['nl', 'Britse ambassade sluiten', '2020-05-27-british-embassy-closes'],
  ['en', 'Sweden embassy reopened', '2024-09-13-sweden-returns'],
  ['en', 'Jong Un Kim Beijing parade', '2025-09-03-beijing-parade'],
  ['nl', 'Britse ambassade gesloten', '2020-05-27-british-embassy-closes'],
  ['nl', 'marathon geschrapt', '2026-03-09-marathon-cancelled'],
  ['nl', 'Zweedse ambassade heropend', '2024-09-13-sweden-returns'],
  ['nl', '9 februari 2024', '2024-02-09-first-russian-tourists'],
  ['de', 'Flüge nach Peking', '2023-12-12-beijing-flights-third-start'],
  ['de', 'Botschafter gestorben', '2025-12-06-matsegora-dies'],
  ['de', 'britische Botschaft geschlossen', '2020-05-27-british-embassy-closes'],
  ['de', 'Marathon abgesagt', '2026-03-09-marathon-cancelled'],
  ['de', 'ueberschwemmungen sinuiju', '2024-07-27-yalu-floods'],
  ['de', '9.2.2024', '2024-02-09-first-russian-tourists'],
  ['fr', 'touristes russes par train', '2024-06-06-first-tourist-train'],
  ['fr', 'Otto Warmbier mort', '2017-06-19-warmbier-dies'],
  ['fr', "fermeture de l'ambassade britannique", '2020-05-27-british-embassy-closes'],
  ['es', '¿cuándo reabrió Suecia su embajada?', '2024-09-13-sweden-returns'],
  ['es', 'Lavrov recibido por Kim', '2025-07-11-lavrov-wonsan'],
  ['es', 'mueren los embajadores', '2025-12-06-matsegora-dies'],
  ['ru', 'российские туристы поезд', '2024-06-06-first-tourist-train'],
  ['ru', 'Мацегору посол скончался', '2025-12-06-matsegora-dies'],
  ['ru', 'британское посольство закрылось', '2020-05-27-british-embassy-closes'],
  ['ru', 'в феврале 2024 года', '2024-02-09-first-russian-tourists'],
  ['ko', '연락사무소폭파', '2020-06-16-liaison-office-blown-up'],
  ['ko', '마체고라 사망', '2025-12-06-matsegora-dies'],
  ['ko', '러시아 관광객 열차', '2024-06-06-first-tourist-train'],
  ['ko', '2024년 2월 9일', '2024-02-09-first-russian-tourists'],
  ['ja', '金正恩とプーチンの会談 ウラジオストク', '2019-04-25-vladivostok-summit'],
  ['ja', '２０２４年２月９日', '2024-02-09-first-russian-tourists'],
  ['ja', '平壌マラソン中止', '2026-03-09-marathon-cancelled'],
  ['zh-CN', '新义州洪水', '2024-07-27-yalu-floods'],
  ['zh-CN', '俄罗斯游客火车', '2024-06-06-first-tourist-train'],
  ['zh-TW', '俄羅斯遊客火車', '2024-06-06-first-tourist-train'],
  ['zh-TW', '馬匹', '2022-11-02-khasan-horses'],
  ['zh-TW', '炸毀聯絡辦公室', '2020-06-16-liaison-office-blown-up'],
  ['ar', '٩ فبراير ٢٠٢٤', '2024-02-09-first-russian-tourists'],
  ['ar', '9 فبراير 2024', '2024-02-09-first-russian-tourists'],
])('in %s, "%s" finds %s first', (locale, q, id) => {
  expect(first(q, locale)).toBe(id);
});

test('"tourists banned" finds an event of tourists who may not come first', () => {
  expect(['2003-sars-border', '2014-10-24-ebola-ban', '2020-01-22-tourists-barred']).toContain(
    first('tourists banned'),
  );
});

test('a question finds what it is about, and not only events that have "how", "many" and "came"', () => {
  const q = 'How many Russian tourists came in 2024?';
  expect(bestFirst(q).slice(0, 3)).toContain('2024-russian-tourists-count');
});

test.each([
  ['Kim Jong Un', ['김정은', '金正恩', 'Ким Чен Ын', 'كيم جونغ أون']],
  ['Alexander Matsegora', ['Мацегора', 'Мацегоры', 'Александр Мацегора']],
  ['Vladivostok', ['Wladiwostok', 'Владивосток', 'ウラジオストク', '海参崴', 'فلاديفوستوك']],
  ['Air Koryo', ['"Air Koryo"', '“Air Koryo”', 'Air Koryo.', 'air koryo', '고려항공', '高麗航空']],
  ['Pyongyang', ["P'yŏngyang", 'Pjöngjang', '평양']],
  ['Beijing', ['Peking', '北京']],
  ['KOR-271', ['KOR271', 'kor 271']],
  ['2024-02-09', ['Feb 9, 2024', '9 Feb 2024', '9 februari 2024', '9 февраля 2024']],
])('"%s" finds the same by %j', (q, others) => {
  const expected = idsOf(q);
  expect(expected.length).toBeGreaterThan(0);
  for (const other of others) expect(idsOf(other), other).toEqual(expected);
});

test('a name finds all that its filter leaves, in every language', () => {
  for (const locale of locales) {
    const { events } = indexes.get(locale) as SearchIndex;
    const filtered = filterEvents(events, { names: ['air-koryo'] }).map(({ id }) => id);
    expect(filtered.length).toBeGreaterThan(14);
    expect(idsOf('고려항공', locale), locale).toEqual(expect.arrayContaining(filtered));
  }
});

test('a part of a name is not the name', () => {
  const times = filterEvents(indexes.get('en')?.events ?? [], { names: ['the-moscow-times'] });
  expect(times.length).toBeGreaterThan(0);
  for (const { names } of find('The').hits.terms.map(({ term }) => term)) {
    expect(names.has('the-moscow-times')).toBe(false);
  }
});
