// The events that today's card shows for each card of gold, whether or not Sidelight finds the name there.
import { selectCard } from '../../../components/card/data/select.ts';
import type { Entity, Pack } from '../../../data/model.ts';
import { markerOf } from '../marks.ts';
import type { AnswerCards } from './answers.ts';

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

/** An article's other names are those that Sidelight marks in it, with `everywhere` whatever it is about. */
export function answersFrom(pack: Pack, options: { readonly everywhere?: boolean }): AnswerCards {
  const markText = markerOf(pack, options);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return ({ text, lang, date, cards }) => {
    const named = markText(text, lang).flatMap((mention) =>
      mention.entities.flatMap((id) => entities.get(id) ?? []),
    );
    const page = new Map(named.map((entity): [string, Entity] => [entity.id, entity]));
    return cards.flatMap(({ start, end, entity: id }) => {
      const entity = entities.get(id);
      if (!entity) return [];
      const { until, since } = selectCard({
        ...pack,
        entity,
        events: pack.events.filter((event) => event.entities.includes(id)),
        sources,
        page,
        date,
        locale: 'en',
        translate: (key) => key,
      });
      return [{ start, end, entity: id, until: idsOf(until), since: idsOf(since) }];
    });
  };
}
