import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  barAt,
  edtfOfSpan,
  extentOf,
  makeStrip,
  spanOf,
  spanOfStretch,
  stretchOf,
} from './strip.ts';

test('a few years are shown by months', () => {
  const { buckets, max, ticks, article } = makeStrip(
    ['2020-01-22', '2020-03-01', '2020-03-09', '2021-12-31'],
    '2020-03-09',
  );
  expect(buckets).toHaveLength(24);
  expect(buckets[2]).toEqual({ month: '2020-03', months: 1, count: 2, firstIndex: 1 });
  expect(buckets[3]).toEqual({ month: '2020-04', months: 1, count: 0, firstIndex: -1 });
  expect(buckets[23]?.count).toBe(1);
  expect(max).toBe(2);
  expect(ticks).toEqual([
    { year: 2020, at: 0 },
    { year: 2021, at: 0.5 },
  ]);
  expect(article).toBeCloseTo((2 + 8 / 31) / 24);
});

test.each([
  ['2020-05-05', '2026-01-01', 1],
  ['2010-05-05', '2026-01-01', 3],
  ['1990-05-05', '2026-01-01', 6],
  ['1948-05-05', '2026-01-01', 12],
  ['1390-05-05', '2026-01-01', 120],
])('%s to %s is shown by stretches of %i months', (first, last, months) => {
  const { buckets, ticks } = makeStrip([first, last], null);
  expect(buckets[0]?.months).toBe(months);
  expect(buckets.length).toBeLessThanOrEqual(84);
  expect(ticks.length).toBeLessThanOrEqual(9);
});

test('an article outside the events widens the strip', () => {
  const { buckets, article } = makeStrip(['2022-06-01'], '2020-06-01');
  expect(buckets.map(({ month }) => month)).toEqual(expect.arrayContaining(['2020-06', '2022-06']));
  expect(buckets).toHaveLength(25);
  expect(article).toBe(0);
});

test('the strip begins and ends with the data, and labels a part of a year if there is room', () => {
  const { buckets, ticks } = makeStrip(['2019-12-03', '2021-02-05'], null);
  expect([buckets[0]?.month, buckets.at(-1)?.month]).toEqual(['2019-12', '2021-02']);
  expect(ticks.map(({ year }) => year)).toEqual([2020, 2021]);
  const oneYear = makeStrip(['2020-03-09', '2020-11-30'], null);
  expect(oneYear.buckets).toHaveLength(9);
  expect(oneYear.ticks).toEqual([{ year: 2020, at: 0 }]);
  // Stretches of three months begin with a quarter.
  const quarters = makeStrip(['2010-05-05', '2026-02-01'], null).buckets;
  expect([quarters[0]?.month, quarters.at(-1)?.month]).toEqual(['2010-04', '2026-01']);
});

test('without events there are no buckets', () => {
  expect(makeStrip([], '2020-01-01').buckets).toEqual([]);
});

test('every event is counted once, and a bucket has the index of its first event', () => {
  const day = fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (days) => {
      const sorted = [...days].sort();
      const filled = makeStrip(sorted, null).buckets.filter(({ count }) => count > 0);
      let seen = 0;
      for (const { count, firstIndex } of filled) {
        expect(firstIndex).toBe(seen);
        seen += count;
      }
      expect(seen).toBe(sorted.length);
    }),
  );
});

test('the months of a bar are written in EDTF', () => {
  expect(spanOf('2020-03', 1)).toBe('2020-03');
  expect(spanOf('2020-10', 3)).toBe('2020-10/2020-12');
  expect(spanOf('2020-01', 12)).toBe('2020');
  expect(spanOf('2010-01', 24)).toBe('2010-01/2011-12');
});

test('bars become spans of months, and these the same bars', () => {
  for (const last of ['2021-12-31', '2030-01-01', '2060-01-01']) {
    const strip = makeStrip(['2020-01-22', last], null);
    for (const stretch of [
      { first: 0, last: 0 },
      { first: 1, last: 1 },
      { first: 1, last: strip.buckets.length - 1 },
    ]) {
      expect(stretchOf(strip, spanOfStretch(strip, stretch))).toEqual(stretch);
    }
  }
});

test('choosing all bars means no choice, and what lies outside is cut off', () => {
  const strip = makeStrip(['2020-01-22', '2021-12-31'], null);
  expect(spanOfStretch(strip, { first: 0, last: 23 })).toBeNull();
  expect(stretchOf(strip, null)).toEqual({ first: 0, last: 23 });
  expect(stretchOf(strip, { from: '1999-01', to: '2020-03' })).toEqual({ first: 0, last: 2 });
  expect(spanOfStretch(strip, { first: 2, last: 4 })).toEqual({ from: '2020-03', to: '2020-05' });
});

test('a place on the strip is a bar', () => {
  const strip = makeStrip(['2020-01-22', '2021-12-31'], null);
  expect([-0.1, 0, 0.5, 0.999, 1, 3].map((at) => barAt(strip, at))).toEqual([0, 0, 12, 23, 23, 23]);
});

test('a span is written as one month or an interval', () => {
  expect(edtfOfSpan({ from: '2020-03', to: '2020-03' })).toBe('2020-03');
  expect(edtfOfSpan({ from: '2020-03', to: '2020-05' })).toBe('2020-03/2020-05');
});

test('the strip keeps its scale whatever is filtered', () => {
  const all = makeStrip(['2019-01-01', '2021-12-31'], null);
  const some = makeStrip(['2020-05-05'], null, extentOf(['2019-01-01', '2021-12-31']));
  expect(some.buckets.map(({ month }) => month)).toEqual(all.buckets.map(({ month }) => month));
  expect(some.buckets.filter(({ count }) => count > 0)).toHaveLength(1);
});

describe('a tail', () => {
  const days = ['1950-05-01', '2014-01-01', ...Array<string>(6).fill('2020-03-09'), '2021-12-31'];
  const extent = extentOf(days);
  const strip = makeStrip(days, '2020-03-09', extent);

  test('of a few early events over a long time is one bar before the months of the others', () => {
    expect(extent).toEqual({ first: '1950-05-01', last: '2021-12-31', tail: 2020 });
    expect(strip.buckets).toHaveLength(25);
    expect(strip.buckets[0]).toEqual({ month: '1950-01', months: 840, count: 2, firstIndex: 0 });
    expect(strip.buckets[3]).toEqual({ month: '2020-03', months: 1, count: 6, firstIndex: 2 });
    expect(strip.ticks).toEqual([
      { year: 2020, at: 1 / 25 },
      { year: 2021, at: 13 / 25 },
    ]);
    expect(strip.article).toBeCloseTo((3 + 8 / 31) / 25);
  });

  test('does not dwarf the other bars, and is the measure only if it is alone', () => {
    const early = ['1950-05-01', '1951-01-01', '1952-01-01'];
    expect(makeStrip([...early, '2020-03-09', '2020-03-10'], null, extent).max).toBe(2);
    expect(makeStrip(early, null, extent).max).toBe(3);
  });

  test('keeps its bar whatever is filtered, and holds an article of its time', () => {
    const some = makeStrip(['2021-05-05'], '1985-01-01', extent);
    expect(some.buckets.map(({ month }) => month)).toEqual(strip.buckets.map(({ month }) => month));
    expect(some.article).toBeCloseTo(0.5 / 25);
  });

  test('can be chosen, and a span that begins in it begins with it', () => {
    const span = { from: '1950-01', to: '2019-12' };
    expect(spanOfStretch(strip, { first: 0, last: 0 })).toEqual(span);
    expect(stretchOf(strip, span)).toEqual({ first: 0, last: 0 });
    expect(stretchOf(strip, { from: '1999-01', to: '2020-03' })).toEqual({ first: 0, last: 3 });
  });

  test.each([
    ['many early events', ['1950-05-01', '1960-01-01', '2020-03-09', '2021-12-31']],
    ['a short time before the others', ['2018-05-01', ...Array<string>(9).fill('2020-03-09')]],
    ['events spread evenly', Array.from({ length: 40 }, (_, at) => `${1980 + at}-06-01`)],
  ])('is none for %s', (_, some) => {
    expect(extentOf(some)).not.toHaveProperty('tail');
  });
});
