// The events that cards show, as an answer to gold: what the seam of this score is, and how answers are read.
import { basename } from 'node:path';
import * as v from 'valibot';
import { readJsonLines } from '../json-lines.ts';
import type { GoldArticle } from './gold.ts';
import { cardPlace, eventIds, parse, someHalf } from './parse.ts';

const shown = { until: eventIds, since: eventIds };
const cardAnswer = v.object({ ...cardPlace, ...shown });

/** The events that one card shows, in the order of choice. */
export type CardAnswer = Readonly<v.InferOutput<typeof cardAnswer>>;

/** The cards of an article. What gold asks for and is not among them counts as unanswered. */
export type AnswerCards = (article: GoldArticle) => readonly CardAnswer[];

const article = { id: v.optional(v.string()), file: v.optional(v.string()) };
const ownLine = v.object({ ...article, cards: v.array(cardAnswer) });
const annotateLine = v.object({
  ...article,
  mentions: v.array(v.object({ ...cardPlace, card: v.optional(v.object(shown)) })),
});

interface Answer {
  readonly id?: string | undefined;
  readonly file?: string | undefined;
  readonly cards: readonly CardAnswer[];
}

/**
 * Answers with the lines of a file: those of `npm run annotate -- --cards`, or `{id, file, cards: [{start, end,
 * entity, until, since}]}`. An article has the line of its file or of its id, the last of several; failing
 * that the line of a file of that name in any folder. Throws an error with file and line.
 */
export function readAnswers(file: string): AnswerCards {
  const answers = readJsonLines(file, answerOf);
  const byKey = new Map(answers.flatMap((one) => [one.file, one.id].map((key) => [key, one])));
  const byName = new Map(answers.map((one) => [one.file && basename(one.file), one]));
  const find = (key: string | undefined, by: ReadonlyMap<string | undefined, Answer>) =>
    key === undefined ? undefined : by.get(key);
  return ({ file, id }) =>
    (find(file, byKey) ?? find(id, byKey) ?? find(file, byName))?.cards ?? [];
}

function answerOf(row: object, place: string): Answer {
  if (someHalf(row, isJudged)) throw new Error(`${place}: this is gold and no answers.`);
  if ('cards' in row) return parse(ownLine, row, place);
  if (!('mentions' in row)) throw new Error(`${place}: neither "cards" nor "mentions".`);
  const { mentions, ...line } = parse(annotateLine, row, place);
  const cards = mentions.flatMap(({ card, ...mention }) => (card ? [{ ...mention, ...card }] : []));
  return { ...line, cards };
}

function isJudged(half: unknown): boolean {
  return typeof half === 'object' && half !== null && 'best' in half;
}
