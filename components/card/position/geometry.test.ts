import { describe, expect, test } from 'vitest';
import { anchorBox, distance, inSafePolygon, lineAt } from './geometry.ts';

const below = { left: 100, top: 130, right: 500, bottom: 400 };

describe('the safe polygon from words to their card', () => {
  const from = { x: 150, y: 110 };
  test.each([
    ['straight down', { x: 150, y: 125 }, true],
    ['slantwise to the far corner', { x: 320, y: 124 }, true],
    ['inside the card', { x: 300, y: 300 }, true],
    ['up', { x: 150, y: 90 }, false],
    ['along the line of the text', { x: 300, y: 110 }, false],
  ])('%s', (_, point, expected) => {
    expect(inSafePolygon(point, from, below)).toBe(expected);
  });

  test('works for a card beside the words too', () => {
    const beside = { left: 300, top: 50, right: 600, bottom: 250 };
    expect(inSafePolygon({ x: 250, y: 130 }, from, beside)).toBe(true);
    expect(inSafePolygon({ x: 160, y: 200 }, from, beside)).toBe(false);
  });
});

test('the distance to a box is 0 inside of it', () => {
  expect(distance({ x: 200, y: 200 }, below)).toBe(0);
  expect(distance({ x: 97, y: 126 }, below)).toBe(5);
});

describe('the box that a card is placed next to', () => {
  const lines = [
    { left: 400, top: 100, right: 600, bottom: 120 },
    { left: 20, top: 126, right: 90, bottom: 146 },
  ];

  test('includes all lines of a name, so that none is covered', () => {
    expect(anchorBox(lines, lineAt(lines, null))).toEqual({
      left: 400,
      right: 600,
      top: 100,
      bottom: 146,
    });
  });

  test('starts where the line under the pointer starts', () => {
    expect(anchorBox(lines, lineAt(lines, { x: 40, y: 130 }))).toEqual({
      left: 20,
      right: 90,
      top: 100,
      bottom: 146,
    });
  });

  test('stays with its line when the page has scrolled away from the point', () => {
    const scrolled = lines.map((box) => ({ ...box, top: box.top - 90, bottom: box.bottom - 90 }));
    const start = lineAt(lines, { x: 40, y: 130 });
    expect(anchorBox(scrolled, start)?.left).toBe(20);
    expect(anchorBox(lines.slice(0, 1), start)?.left).toBe(400);
  });

  test('without words there is none', () => expect(anchorBox([], 0)).toBeNull());
});
