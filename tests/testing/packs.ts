// Packs for the tests of the store: a small one, and one of any size.
import type { Day, Entity, Pack, PackEvent, Source } from '../../data/model.ts';

const entity = (id: string, name: string): Entity => ({
  id,
  kind: 'place',
  name,
  description: { en: `About ${name}.` },
  aliases: [{ text: name }],
  decoys: [],
  common: false,
});

const source = (id: string): Source => ({
  id,
  publisher: 'The Harbour Post',
  title: `Report ${id}`,
  url: `https://post.example/${id}`,
  lang: 'en',
});

const event = (
  id: string,
  from: Day,
  entities: string[],
  cited: string[],
  to = from,
): PackEvent => ({
  id,
  date: from === to ? from : `${from}/${to}`,
  from,
  to,
  title: { en: `Event ${id}` },
  summary: { en: `What happened in ${id}.` },
  entities,
  roles: Object.fromEntries(entities.map((entity) => [entity, 'subject'])),
  weight: 3,
  citations: cited.map((id) => ({ source: id })),
  tags: [],
});

export const harbourPack = (version = '1'): Pack => ({
  id: 'harbour',
  version,
  title: { en: 'The harbour' },
  licence: 'CC-BY-4.0',
  covers: '2020/2024',
  checked: '2024-12-01',
  entities: [
    entity('old-harbour', 'Old Harbour'),
    entity('lightship-vesper', 'Lightship Vesper'),
    entity('tide-office', 'Tide Office'),
  ],
  events: [
    event('c', '2022-05-01', ['tide-office'], ['s2']),
    event('a', '2020-03-09', ['old-harbour', 'lightship-vesper'], ['s1', 's2']),
    event('b', '2021-01-01', ['old-harbour'], ['s1'], '2021-12-31'),
  ],
  sources: [source('s1'), source('s2')],
});

/** A pack of `size` events, each of three of `size / 10` entities and with one source of its own. */
export function largePack(size: number, version = '1'): Pack {
  const names = Array.from({ length: size / 10 }, (_, n) => `place-${n}`);
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + (n % 9000))).toISOString().slice(0, 10);
  return {
    ...harbourPack(version),
    entities: names.map((id, n) => entity(id, `Place Number ${n}`)),
    events: Array.from({ length: size }, (_, n) => {
      const involved = [n, 7 * n + 1, 13 * n + 5].map((m) => names[m % names.length] as string);
      const plain = event(`event-${n}`, day(n), [...new Set(involved)], [`source-${n}`]);
      return {
        ...plain,
        summary: { en: `What happened. ${'All of it is told here. '.repeat(8)}` },
      };
    }),
    sources: Array.from({ length: size }, (_, n) => source(`source-${n}`)),
  };
}
