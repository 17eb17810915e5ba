// Chooses the events of a card, and of a whole page, by the rule in README.md.
import type { EventId } from '../../data/model.ts';
import type { Article, Choice, Paragraph, StoryEntity, StoryEvent } from './model.ts';
import { oncePer } from './once-per.ts';
import { pick } from './pick.ts';
import { type Related, relatedTo } from './relation.ts';
import { type Places, places } from './weights.ts';
import { worthAmong } from './worth.ts';

/** The events that answer what a paragraph makes its reader ask. Pure: the same paragraph has the same ones. */
export type Choose = (paragraph: Paragraph, article: Article) => Choice;

/** Returns what chooses for one name. `events` may have others' too, in any order. */
export const storyOf = (entity: StoryEntity, events: readonly StoryEvent[]): Choose =>
  chooseAmong(relatedTo(entity, events), places.card, entity);

/** A page has many paragraphs, with few names. */
const relatedOf = oncePer((events: readonly StoryEvent[]) =>
  oncePer((entity: StoryEntity) => relatedTo(entity, events)),
);

/**
 * Returns what chooses for a page: the story so far of what its article is about. Its paragraph is the whole
 * article, with all names in it; `entities` are those names. With the places of a card, it is the story of a
 * single paragraph.
 */
export function storyOfPage(
  entities: readonly StoryEntity[],
  events: readonly StoryEvent[],
  most: Places = places.page,
): Choose {
  const related = new Map<EventId, Related>();
  for (const entity of entities) {
    for (const one of relatedOf(events)(entity)) {
      const known = related.get(one.event.id);
      if (!known || (known.byPart && !one.byPart)) related.set(one.event.id, one);
    }
  }
  return chooseAmong([...related.values()], most);
}

function chooseAmong(related: readonly Related[], most: Places, self?: StoryEntity): Choose {
  const worthIn = worthAmong(related, self?.id);
  return (paragraph, article) => {
    const worth = worthIn(paragraph, article);
    const { days } = article;
    const { sure } = most;
    if (!days) return { until: pick(worth, most.undated, sure), since: [] };
    const until = worth.filter(({ event }) => event.from <= days.last);
    const since = worth.filter(({ event }) => event.from > days.last);
    return { until: pick(until, most.until, sure), since: pick(since, most.since, sure) };
  };
}
