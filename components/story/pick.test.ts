// How the places of one half are filled.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyEvent } from '../../tests/testing/story-events.ts';
import { pick } from './pick.ts';
import { weights } from './weights.ts';

const worth = (id: string, points: number, more: Parameters<typeof storyEvent>[2] = {}) => ({
  event: storyEvent(id, '2020-01-01', more),
  points,
});
const { least, background, behindFirst, behindLast, sameStory } = weights;

test('the best come first, as many as there are places', () => {
  const candidates = [worth('c', 7), worth('a', 9), worth('b', 8)];
  expect(pick(candidates, 2)).toEqual(['a', 'b']);
  expect(pick([], 2)).toEqual([]);
});

test('of equals the first by id', () => {
  expect(pick([worth('b', 5), worth('a', 5)], 1)).toEqual(['a']);
});

test('what is not enough, or far behind the first, has no place', () => {
  expect(pick([worth('a', least - 0.1)], 3)).toEqual([]);
  expect(pick([worth('a', 9), worth('b', 9 - behindFirst - 0.1)], 3)).toEqual(['a']);
  expect(pick([worth('a', 9), worth('b', 9 - behindFirst + 0.1)], 3)).toEqual(['a', 'b']);
});

test('after the sure places only what is nearly as good as the one before', () => {
  const third = (points: number) => pick([worth('a', 9), worth('b', 8), worth('c', points)], 3, 2);
  expect(third(8 - behindLast + 0.1)).toEqual(['a', 'b', 'c']);
  expect(third(8 - behindLast - 0.1)).toEqual(['a', 'b']);
});

test('background may have fewer points, also beside an event that has too few', () => {
  const old = worth('old', least - background + 0.1, { background: true });
  expect(pick([old], 3)).toEqual(['old']);
  expect(pick([worth('trifle', least - 0.1), old], 3)).toEqual(['old']);
});

test('a story that is told already gives way to one as good', () => {
  const tags = { tags: ['rail'] };
  const candidates = [
    worth('a', 9, tags),
    worth('b', 8, tags),
    worth('c', 8 - sameStory / 2, { tags: ['sport'] }),
  ];
  expect(pick(candidates, 2)).toEqual(['a', 'c']);
});

test('the same as when all candidates are looked at again for each place', () => {
  const candidate = fc.record({
    points: fc.integer({ min: 20, max: 32 }).map((tenths) => tenths / 10),
    tags: fc.subarray(['rail', 'sport'], { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), (candidates) => {
      const all = candidates.map(({ points, tags }, at) => worth(`${at + 10}`, points, { tags }));
      const chosen: typeof all = [];
      const now = (one: (typeof all)[number]) =>
        chosen.some(({ event }) => event.tags.some((tag) => one.event.tags.includes(tag)))
          ? one.points - sameStory
          : one.points;
      while (chosen.length < 4) {
        const [best] = all
          .filter((one) => !chosen.includes(one) && one.points >= least)
          .sort((a, b) => now(b) - now(a) || (a.event.id < b.event.id ? -1 : 1));
        if (!best || now(best) < least) break;
        chosen.push(best);
      }
      expect(pick(all, 4)).toEqual(chosen.map(({ event }) => event.id));
    }),
  );
});
