// Each language has its own sample, and its names are found in it.
import { expect, test } from 'vitest';
import { buildPack } from '../../data/pack/build.ts';
import { BUNDLED_PACK } from '../../data/pack/bundled.ts';
import { markerOf } from '../../tests/score/marks.ts';
import { sampleFor, samples } from './sample.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-TW'],
  ['pt-BR', 'en'],
  ['', 'en'],
])('a user of %s reads %s', (locale, lang) => {
  expect(sampleFor(locale).lang).toBe(lang);
});

const mark = markerOf(buildPack(BUNDLED_PACK));

test.each(samples)(
  'the sample in $lang names what it is about',
  ({ lang, headline, paragraphs }) => {
    expect(paragraphs).toHaveLength(4);
    const text = [headline, ...paragraphs].join('\n\n');
    const named = mark(text, lang.split('-')[0] ?? lang).flatMap(({ entities }) => entities);
    expect(named).toEqual(
      expect.arrayContaining([
        'flight-kor271',
        'pyongyang',
        'air-koryo',
        'vladivostok',
        'masikryong',
        'alexander-matsegora',
        'china',
        'dandong',
        'beijing',
        'kim-jong-un',
        'wonsan',
      ]),
    );
    expect(named.filter((id) => id === 'alexander-matsegora').length).toBeGreaterThan(1);
  },
);
