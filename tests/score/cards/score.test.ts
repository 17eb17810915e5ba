// The scores of small judged cards, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { CardAnswer } from './answers.ts';
import type { GoldArticle, GoldCard } from './gold.ts';
import { scoreCards } from './score.ts';
import { formatCardScores } from './table.ts';

const place = { start: 0, end: 5, entity: 'ferry' };

const half = (judged: Partial<GoldCard['until']>) => ({
  best: [],
  good: [],
  bad: [],
  same: [],
  ...judged,
});

/** Gold for the one card of an article, of which only the events since are judged unless told otherwise. */
function article(since: Partial<GoldCard['until']>, more: Partial<GoldCard> = {}): GoldArticle {
  const card: GoldCard = {
    ...place,
    surface: 'Ferry',
    until: half({}),
    since: half(since),
    missingLink: [],
    ...more,
  };
  return { id: 'a', lang: 'en', date: '2024-05-02', text: 'Ferry', cards: [card] };
}

const shows = (since: readonly string[], more: Partial<CardAnswer> = {}): CardAnswer => ({
  ...place,
  until: [],
  since: [...since],
  ...more,
});

function scoresOf(gold: GoldArticle, answers: readonly CardAnswer[], places?: number) {
  return scoreCards([{ file: 'gold', articles: [gold] }], () => answers, places);
}

function figuresOf(...args: Parameters<typeof scoresOf>) {
  const [file] = scoresOf(...args).files;
  if (file === undefined) throw new Error('no score');
  return file.all;
}

describe('the events shown', () => {
  it('are best, good, bad, same or neutral, each counted once', () => {
    const gold = article({ best: ['b'], good: ['g'], bad: ['x'], same: ['s'] });
    const { shown } = figuresOf(gold, [shows(['b', 'g', 'x', 's', 'n', 'b'])]);
    expect(shown).toMatchObject({ shown: 5, best: 1, good: 1, bad: 1, same: 1, neutral: 1 });
  });

  it('of a half that has nothing to tell are padding only if one is bad', () => {
    const gold = article({ bad: ['x'] });
    expect(figuresOf(gold, [shows(['x'])]).shown).toMatchObject({ nothing: 2, padded: 1 });
    expect(figuresOf(gold, [shows(['n'])]).shown).toMatchObject({ nothing: 2, padded: 0 });
  });

  it('may be the article’s own alone where gold has others', () => {
    expect(figuresOf(article({ good: ['g'], same: ['s'] }), [shows(['s'])]).shown.onlySame).toBe(1);
    expect(figuresOf(article({ good: ['g'], same: ['s'] }), [shows([])]).shown.onlySame).toBe(0);
    expect(figuresOf(article({ same: ['s'] }), [shows(['s'])]).shown.onlySame).toBe(0);
  });

  it('count up to the number of places, after an event that is listed twice', () => {
    const { shown, best } = figuresOf(article({ best: ['b'] }), [shows(['x', 'x', 'b', 'c'])], 2);
    expect(shown.shown).toBe(2);
    expect(best.hit).toBe(1);
  });
});

describe('the best events', () => {
  it('make a card complete if each half that has some shows one', () => {
    const gold = article({ best: ['b', 'c'] }, { until: half({ best: ['d'] }) });
    expect(figuresOf(gold, [shows(['b'])]).best).toEqual({
      halves: 2,
      hit: 1,
      cards: 1,
      complete: 0,
      best: 3,
      bestShown: 1,
      outOfReach: 0,
    });
    expect(figuresOf(gold, [shows(['b'], { until: ['d'] })]).best.complete).toBe(1);
  });

  it('that the pack does not link are counted, and left out of the figures of the linked alone', () => {
    const gold = article({ best: ['b', 'c'] }, { missingLink: [{ event: 'b' }] });
    const { best, linked } = figuresOf(gold, [shows(['b'])]);
    expect(best).toMatchObject({ halves: 1, hit: 1, best: 2, bestShown: 1 });
    expect(linked).toMatchObject({ halves: 1, hit: 0, best: 1, bestShown: 0, outOfReach: 0 });
  });

  it('leave a half out of reach if the pack links none of them', () => {
    const gold = article({ best: ['b'] }, { missingLink: [{ event: 'b' }] });
    const { linked } = figuresOf(gold, [shows([])]);
    expect(linked).toMatchObject({ halves: 0, cards: 0, outOfReach: 1 });
  });
});

describe('the card of an answer', () => {
  const gold = article({ best: ['b'] });

  it('is the one at the same place', () => {
    const elsewhere = shows(['x'], { start: 7, end: 12 });
    expect(figuresOf(gold, [elsewhere, shows(['b'])]).best.hit).toBe(1);
  });

  it('or else the first of the same entity', () => {
    const [first, second] = [shows(['b'], { start: 7 }), shows(['x'], { start: 9 })];
    expect(figuresOf(gold, [first, second]).best.hit).toBe(1);
  });

  it('is never that of another entity', () => {
    const { shown, best } = figuresOf(gold, [shows(['b'], { entity: 'port' })]);
    expect(shown).toMatchObject({ cards: 1, unanswered: 1, shown: 0 });
    expect(best).toMatchObject({ halves: 1, hit: 0 });
  });
});

it('scores each language and several files together', () => {
  const dutch = { ...article({ best: ['c'] }), lang: 'nl' };
  const files = [
    { file: 'one', articles: [article({ best: ['b'] }), dutch] },
    { file: 'two', articles: [{ ...dutch, lang: null }] },
  ];
  const { files: scores, together } = scoreCards(files, () => [shows(['b'])]);
  expect(scores.map(({ all }) => all.best.hit)).toEqual([1, 0]);
  expect(scores[0]?.byLanguage.nl?.best).toMatchObject({ halves: 1, hit: 0 });
  expect(Object.keys(together?.byLanguage ?? {})).toEqual(['en', 'nl', 'unknown']);
  expect(together?.all.best).toMatchObject({ halves: 3, hit: 1 });
});

it('prints what each card shows, and what it lacks, only when asked', () => {
  const scores = scoresOf(article({ best: ['b'], bad: ['x'] }), [shows(['x', 'n'])]);
  const lacks = 'lacks  a (en) ferry at 0, since: x (bad), n (neutral); best: b';
  expect(formatCardScores(scores, true).split('\n')).toContain(lacks);
  expect(formatCardScores(scores, true)).toMatch(/^ {7}a \(en\) ferry at 0, until: nothing$/m);
  expect(formatCardScores(scores)).not.toContain('ferry');
  const unanswered = formatCardScores(scoresOf(article({}), []), true).split('\n');
  expect(unanswered).toContain('unanswered  a (en) ferry at 0');
  expect(unanswered.join('\n')).toMatch(/^all +0\/0 +- +0\/0 +- +0\/0 +- +0$/m);
});
