// The events that today's card shows for each card of gold, whether or not Sidelight finds the name there.
import { paragraphs } from '../../../components/matcher/index.ts';
import { type Article, type Paragraph, storyOf } from '../../../components/story/index.ts';
import type { Mention, Pack } from '../../../data/model.ts';
import { markerOf } from '../marks.ts';
import type { AnswerCards } from './answers.ts';
import type { GoldArticle, GoldCard } from './gold.ts';

/**
 * A paragraph names what Sidelight marks in it, with `everywhere` whatever the article is about; the first
 * paragraph is the headline.
 */
export function answersFrom(pack: Pack, options: { readonly everywhere?: boolean }): AnswerCards {
  const markText = markerOf(pack, options);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  return (gold) => {
    const mentions = markText(gold.text, gold.lang);
    const [headline] = paragraphs(gold.text);
    const article: Article = {
      days: gold.date === null ? null : { first: gold.date, last: gold.date },
      headline: { text: gold.text.slice(headline?.start, headline?.end), lang: gold.lang },
      isCommon: (id) => entities.get(id)?.common ?? false,
    };
    return gold.cards.flatMap((card) => {
      const { start, end, entity: id } = card;
      const entity = entities.get(id);
      if (!entity) return [];
      const choice = storyOf(entity, pack.events)(paragraphOf(card, gold, mentions), article);
      return [{ start, end, entity: id, until: [...choice.until], since: [...choice.since] }];
    });
  };
}

/** The paragraph of a card. */
function paragraphOf(
  card: GoldCard,
  { text, lang }: GoldArticle,
  mentions: readonly Mention[],
): Paragraph {
  const around = paragraphs(text).find(({ start, end }) => start <= card.start && card.end <= end);
  const { start, end } = around ?? card;
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const entities = inside.flatMap((mention) => mention.entities);
  return { text: text.slice(start, end), lang, entities: [...new Set(entities)] };
}
