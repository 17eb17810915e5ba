// How good the events of cards are, by file, language and half.
import type { AnswerCards } from './answers.ts';
import { type BestCounts, countBest, countShown, type ShownCounts } from './counts.ts';
import type { GoldArticle } from './gold.ts';
import { type JudgedCard, judgeCard } from './judge.ts';
import type { Half } from './parse.ts';

export interface CardFigures {
  readonly shown: ShownCounts;
  readonly best: BestCounts;
  /** The same without the events that the pack does not link to the entity. */
  readonly linked: BestCounts;
}

export interface CardScore {
  readonly file: string;
  readonly articles: number;
  readonly all: CardFigures;
  readonly byLanguage: Readonly<Record<string, CardFigures>>;
  readonly byHalf: Readonly<Record<Half, CardFigures>>;
  readonly cards: readonly JudgedCard[];
}

export interface GoldCardFile {
  readonly file: string;
  readonly articles: readonly GoldArticle[];
}

export interface CardScores {
  readonly files: readonly CardScore[];
  /** Of several files together. */
  readonly together?: CardScore;
}

/** The score of each file, in their order. `places`: how many events of each half count; without it all. */
export function scoreCards(
  files: readonly GoldCardFile[],
  answer: AnswerCards,
  places?: number,
): CardScores {
  const scores = files.map(({ file, articles }) => {
    const cards = articles.flatMap((article) => {
      const answers = answer(article);
      return article.cards.map((gold) => judgeCard(article, gold, answers, places));
    });
    return scoreOf(file, articles.length, cards);
  });
  if (scores.length < 2) return { files: scores };
  const articles = files.flatMap((file) => file.articles);
  const cards = scores.flatMap((score) => score.cards);
  return { files: scores, together: scoreOf('all files', articles.length, cards) };
}

function scoreOf(file: string, articles: number, cards: readonly JudgedCard[]): CardScore {
  const languages = [...new Set(cards.map(({ lang }) => lang))].sort();
  const inLanguage = (lang: string) => cards.filter((card) => card.lang === lang);
  const ofHalf = (half: Half) => figuresOf(cards.map((card) => only(half, card)));
  return {
    file,
    articles,
    all: figuresOf(cards),
    byLanguage: Object.fromEntries(languages.map((lang) => [lang, figuresOf(inLanguage(lang))])),
    byHalf: { until: ofHalf('until'), since: ofHalf('since') },
    cards,
  };
}

function figuresOf(cards: readonly JudgedCard[]): CardFigures {
  return {
    shown: countShown(cards),
    best: countBest(cards, 'best'),
    linked: countBest(cards, 'linked'),
  };
}

function only(half: Half, card: JudgedCard): JudgedCard {
  return { ...card, halves: card.halves.filter((one) => one.half === half) };
}
