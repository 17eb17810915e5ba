// What texts speak of, in some of the languages, and how words are found.
import { describe, expect, test } from 'vitest';
import { topicsIn } from './topics.ts';
import { vocabulary } from './vocabulary/index.ts';
import { TopicFinder } from './words.ts';

const found = (words: Record<string, string>, text: string, lang = 'en') =>
  Object.fromEntries(new TopicFinder(words, lang).topicsIn(text));

describe('words', () => {
  test('are found by their beginnings, and counted', () => {
    expect(
      found({ rail: 'railw train' }, 'Trains and railways; a TRAIN. Terrain, strain.'),
    ).toEqual({
      rail: 3,
    });
  });

  test('that are written with = are whole', () => {
    expect(found({ rail: '=rail' }, 'By rail, and the railing.')).toEqual({ rail: 1 });
  });

  test('follow each other, with a hyphen or a blank between them', () => {
    const words = { aid: 'red-cross' };
    expect(found(words, 'The Red Cross, the Red-Cross, a red car.')).toEqual({ aid: 2 });
  });

  test('count for all of their topics, and where one begins another, the longer one', () => {
    const words = { reopening: 'open', construction: 'open', tourism: 'opening-day' };
    expect(found(words, 'It opened.')).toEqual({ reopening: 1, construction: 1 });
    expect(found(words, 'Opening day.')).toEqual({ tourism: 1 });
  });

  test('stand anywhere in a script without blanks', () => {
    expect(found({ rail: '列車' }, '国際列車が', 'ja')).toEqual({ rail: 1 });
  });

  test('may be joined to an article and a conjunction in Arabic', () => {
    expect(found({ rail: 'قطار' }, 'والقطار وصل', 'ar')).toEqual({ rail: 1 });
  });

  test('have any apostrophe, and a Turkish capital', () => {
    expect(found({ border: "d'uscita" }, 'Visto d’uscita')).toEqual({ border: 1 });
    expect(found({ workers: 'işçi' }, 'İşçiler', 'tr')).toEqual({ workers: 1 });
  });
});

test.each([
  ['en', 'The embassy has repatriated its staff.', ['embassies', 'returns']],
  ['nl', 'De ambassade is gesloten wegens het virus.', ['embassies', 'closing', 'outbreak']],
  ['de', 'Der Zug brachte Impfstoff über die Grenze.', ['rail', 'vaccines', 'border']],
  ['fr', 'Les touristes reviennent à la station de ski.', ['tourism', 'resorts']],
  ['es', 'El ministro firmó un tratado durante su visita.', ['alliance', 'visits']],
  ['ru', 'Рабочие вернулись домой из-за санкций.', ['workers', 'returns', 'sanctions']],
  ['ko', '대사관이 격리된 직원들을 귀국시켰다.', ['embassies', 'quarantine']],
  ['ja', '貨物列車が貿易を再開した。', ['rail', 'trade', 'reopening']],
  ['zh', '洪水之后，粮食短缺。', ['flood', 'shortages']],
  ['zh', '洪水之後，糧食短缺。', ['flood', 'shortages']],
])('a text in %s: %s', (lang, text, topics) => {
  const found = topicsIn({ text: text, lang: lang });
  for (const topic of topics) expect([...found.keys()]).toContain(topic);
});

test('the party of workers is a party', () => {
  expect([...topicsIn({ text: 'The Workers’ Party met.', lang: 'en' }).keys()]).not.toContain(
    'workers',
  );
});

test('in an unknown language nothing is found', () => {
  expect(
    topicsIn({ text: 'Embassy', lang: 'xx' }).size + topicsIn({ text: 'Embassy', lang: null }).size,
  ).toBe(0);
  expect(topicsIn({ text: 'Embassy', lang: 'constructor' }).size).toBe(0);
});

test('each language has words for the same topics', () => {
  const topics = Object.keys(vocabulary.en ?? {});
  expect(topics.length).toBeGreaterThan(30);
  for (const [lang, words] of Object.entries(vocabulary)) {
    expect(Object.keys(words), lang).toEqual(topics);
  }
});
