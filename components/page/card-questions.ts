// The names of each article on the page, with what dates it: a name is told of as its own article needs it.
import type { DateClues } from '../../data/date-clues.ts';
import type { EntityId } from '../../data/model.ts';
import type { Mark } from '../annotator/index.ts';
import type { CardQuestion } from './card-fetcher.ts';

/** A question for each article, the names in it sorted. `datedFor` returns one object for one article. */
export function cardQuestions(
  marks: readonly Mark[],
  datedFor: (node: Node) => DateClues | null,
): CardQuestion[] {
  const names = new Map<DateClues | null, Set<EntityId>>();
  for (const { block, mention } of marks) {
    const dated = datedFor(block.nodes[0] as Text);
    const ofArticle = names.get(dated) ?? new Set();
    names.set(dated, ofArticle);
    for (const entity of mention.entities) ofArticle.add(entity);
  }
  return [...names].map(([dated, entities]) => ({ dated, entities: [...entities].sort() }));
}
