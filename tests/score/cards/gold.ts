// Reads gold for cards: articles in which people have judged the events of each card, one JSON object a line.
import * as v from 'valibot';
import { checkSurfaces, readJsonLines } from '../json-lines.ts';
import { cardPlace, eventIds, parse, someHalf } from './parse.ts';

/** What people said of an event. `same`: the article itself tells it. */
export const judgements = ['best', 'good', 'bad', 'same'] as const;

const goldHalf = v.object({ best: eventIds, good: eventIds, bad: eventIds, same: eventIds });

const goldCard = v.object({
  ...cardPlace,
  surface: v.string(),
  until: goldHalf,
  since: goldHalf,
  /** Events that belong on the card and that the pack does not link to its entity. */
  missingLink: v.optional(v.array(v.object({ event: v.string() })), []),
});

const goldArticle = v.object({
  id: v.optional(v.string()),
  /** The file in which the same text is. */
  file: v.optional(v.string()),
  lang: v.nullish(v.string(), null),
  /** EDTF; null if the article has none. */
  date: v.nullish(v.string(), null),
  text: v.string(),
  cards: v.array(goldCard),
});

export type GoldCard = Readonly<v.InferOutput<typeof goldCard>>;
export type GoldArticle = Readonly<v.InferOutput<typeof goldArticle>> & { readonly id: string };

/** The articles of a gold file. Throws an error with file and line. */
export function readGoldCards(file: string): GoldArticle[] {
  return readJsonLines(file, (row, place) => {
    if (someHalf(row, Array.isArray)) {
      throw new Error(`${place}: these are answers and no gold: --answers takes them.`);
    }
    const article = parse(goldArticle, row, place);
    checkSurfaces(article.text, article.cards, place);
    return { ...article, id: article.id ?? place };
  });
}
