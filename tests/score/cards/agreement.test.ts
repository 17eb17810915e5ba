// The project's other score of cards, a script outside of the repository (shared/eval/cards/score.mjs), printed the
// numbers below for the files of example/ on 30 November 2026, run once plainly and once with `--linked` for each
// number of places: `node score.mjs --gold gold-en.jsonl --gold gold-nl.jsonl [--places N] [--linked] answers.jsonl`.
// So both count alike. If example/ changes, run it again.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readAnswers } from './answers.ts';
import { readGoldCards } from './gold.ts';
import { scoreCards } from './score.ts';
import { formatCardScores } from './table.ts';

const example = (name: string) => fileURLToPath(new URL(`example/${name}.jsonl`, import.meta.url));
const gold = ['gold-en', 'gold-nl'].map((file) => ({
  file,
  articles: readGoldCards(example(file)),
}));
const answer = readAnswers(example('answers'));

/** The numbers of the rows of that label in each of the tables. */
function printed(label: string, places: number | undefined): number[][] {
  const rows = formatCardScores(scoreCards(gold, answer, places)).split('\n');
  return rows
    .filter((row) => row.trimStart().startsWith(`${label}  `))
    .map((row) => row.match(/\d+/g)?.map(Number) ?? []);
}

// Cards, those unanswered, shown, same, shares of best, of best or good, of neutral, of bad, halves with nothing to
// tell, those with a bad event, those with the article's own alone. Then of all best events and of the linked alone:
// halves, cards and events, each with its share, and halves out of reach.
it.each([
  [
    undefined,
    [
      [5, 1, 16, 2, 29, 50, 21, 29, 2, 1, 1],
      [3, 7, 43, 1, 5, 20, 4, 9, 44, 0],
      [3, 6, 50, 1, 4, 25, 3, 7, 43, 1],
    ],
    [
      [3, 1, 6, 0, 33, 50, 17, 33, 2, 1, 0],
      [1, 4, 25, 0, 2, 0, 2, 5, 40, 0],
      [1, 4, 25, 0, 2, 0, 2, 5, 40, 0],
    ],
    [
      [8, 2, 22, 2, 30, 50, 20, 30, 4, 2, 1],
      [4, 11, 36, 1, 7, 14, 6, 14, 43, 0],
      [4, 10, 40, 1, 6, 17, 5, 12, 42, 1],
    ],
  ],
  [
    2,
    [
      [5, 1, 12, 2, 20, 50, 20, 30, 2, 1, 1],
      [2, 7, 29, 0, 5, 0, 2, 9, 22, 0],
      [2, 6, 33, 0, 4, 0, 2, 7, 29, 1],
    ],
    [
      [3, 1, 6, 0, 33, 50, 17, 33, 2, 1, 0],
      [1, 4, 25, 0, 2, 0, 2, 5, 40, 0],
      [1, 4, 25, 0, 2, 0, 2, 5, 40, 0],
    ],
    [
      [8, 2, 18, 2, 25, 50, 19, 31, 4, 2, 1],
      [3, 11, 27, 0, 7, 0, 4, 14, 29, 0],
      [3, 10, 30, 0, 6, 0, 4, 12, 33, 1],
    ],
  ],
  [
    1,
    [
      [5, 1, 8, 2, 17, 17, 33, 50, 2, 1, 2],
      [1, 7, 14, 0, 5, 0, 1, 9, 11, 0],
      [1, 6, 17, 0, 4, 0, 1, 7, 14, 1],
    ],
    [
      [3, 1, 3, 0, 33, 67, 0, 33, 2, 1, 0],
      [1, 4, 25, 0, 2, 0, 1, 5, 20, 0],
      [1, 4, 25, 0, 2, 0, 1, 5, 20, 0],
    ],
    [
      [8, 2, 11, 2, 22, 33, 22, 44, 4, 2, 2],
      [2, 11, 18, 0, 7, 0, 2, 14, 14, 0],
      [2, 10, 20, 0, 6, 0, 2, 12, 17, 1],
    ],
  ],
])('with %s places a half both scores print the same', (places, en, nl, together) => {
  expect(printed('all', places)).toEqual([...en, ...nl, ...together]);
  // A file has one language, so the rows of a language are those of its file, and again in all files together.
  expect(printed('en', places)).toEqual([...en, ...en]);
  expect(printed('nl', places)).toEqual([...nl, ...nl]);
});

it('prints the same for each half', () => {
  const { files } = scoreCards(gold, answer);
  expect(files[0]?.byHalf).toMatchObject({
    until: {
      shown: { shown: 8, same: 2, nothing: 1, padded: 0, onlySame: 1 },
      best: { halves: 3, hit: 1, best: 4, bestShown: 2, outOfReach: 0 },
      linked: { halves: 2, hit: 1, best: 2, bestShown: 1, outOfReach: 1 },
    },
    since: {
      shown: { shown: 8, same: 0, nothing: 1, padded: 1, onlySame: 0 },
      best: { halves: 4, hit: 2, best: 5, bestShown: 2, outOfReach: 0 },
      linked: { halves: 4, hit: 2, best: 5, bestShown: 2, outOfReach: 0 },
    },
  });
});
