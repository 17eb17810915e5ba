// Names in small letters that a style paints in capitals, in a real DOM.
import { expect, it } from 'vitest';
import { annotate, marked } from '../../../tests/testing/annotator.ts';
import type { Find } from '../lookup-queue.ts';

/** Every "air koryo", as one that lacks capitals. */
const find: Find = async (blocks) =>
  blocks.map(({ text }) =>
    [...text.matchAll(/air\s+koryo/g)].map(({ index, 0: { length } }) => ({
      ...{ start: index, end: index + length, small: true },
      interpretations: [{ entity: 'air-koryo', alias: 'air koryo', needs: null }],
    })),
  );

it.each([
  ['p { text-transform: uppercase }', 1],
  ['p { text-transform: capitalize }', 1],
  ['p { font-variant-caps: all-small-caps }', 1],
  ['p { font-variant: small-caps }', 1],
  ['body { text-transform: uppercase } p { text-transform: none }', 0],
  ['p { text-transform: lowercase }', 0],
  ['p { text-transform: full-width }', 0],
  ['', 0],
])('marks them by what the page paints: %s', async (style, count) => {
  const { annotator } = await annotate(`<style>${style}</style><p>To air koryo`, { find });
  expect(marked(annotator)).toHaveLength(count);
});

it('asks the element that the name begins in', async () => {
  const { annotator } = await annotate(
    '<p>by air koryo, <b style="text-transform:uppercase">air <i>koryo</i></b></p>',
    { find },
  );
  const marks = annotator.marks().filter(({ painted }) => painted);
  expect(marks.map(({ mention }) => mention.start)).toEqual([14]);
});
