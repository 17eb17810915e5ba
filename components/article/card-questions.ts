// What each article on the page asks for its cards: its paragraphs with the names in them, and what dates it.
import type { DateClues } from '../../data/date-clues.ts';
import { MAX_ENTITIES, MAX_LABEL, MAX_PARAGRAPH, MAX_PARAGRAPHS } from '../../data/limits.ts';
import type { EntityId, Language } from '../../data/model.ts';
import type { Mark } from '../annotator/index.ts';
import { articleAround } from '../annotator/metadata/articles.ts';
import { findHeadline } from '../annotator/metadata/headline.ts';
import type { MessageTo } from '../messaging/protocol.ts';

export interface CardQuestion {
  /** What the choice of events depends on. */
  readonly asked: MessageTo<'cards'>;
  /** The first text node of each paragraph, by its number. */
  readonly nodes: readonly Text[];
}

/** Articles of one page whose cards are asked for; those beyond have none. */
const MAX_ARTICLES = 20;

/** Characters before the first name in a long paragraph that are told of. */
const BEFORE = MAX_PARAGRAPH / 2;

/** A paragraph that is being gathered. */
interface Paragraph {
  readonly node: Text;
  readonly text: string;
  readonly lang: Language | undefined;
  readonly entities: Set<EntityId>;
}

/**
 * A question for each article, in the order of its first mark. `datedFor` returns one object for one article.
 * What is beyond the limits of a question has the cards of the paragraphs within them.
 */
export function cardQuestions(
  marks: readonly Mark[],
  document: Document,
  lang: Language | null,
  datedFor: (node: Node) => DateClues | null,
): CardQuestion[] {
  const articles = new Map<DateClues | null, Map<Text, Paragraph>>();
  for (const { block, mention } of marks) {
    const node = block.nodes[0] as Text;
    const dated = datedFor(node);
    const paragraphs = articles.get(dated) ?? new Map<Text, Paragraph>();
    articles.set(dated, paragraphs);
    const from = Math.max(0, mention.start - BEFORE);
    const paragraph = paragraphs.get(node) ?? {
      node,
      text: block.text.slice(from, from + MAX_PARAGRAPH),
      lang: block.lang,
      entities: new Set<EntityId>(),
    };
    paragraphs.set(node, paragraph);
    for (const entity of mention.entities) paragraph.entities.add(entity);
  }
  return [...articles].slice(0, MAX_ARTICLES).map(([dated, paragraphs]) => {
    const within = fitting([...paragraphs.values()]);
    return {
      asked: {
        lang,
        dated,
        headline: headlineAt(within[0]?.node, document).slice(0, MAX_LABEL),
        paragraphs: within.map(({ text, lang, entities }) => ({
          text,
          ...(lang && { lang }),
          entities: [...entities],
        })),
      },
      nodes: within.map(({ node }) => node),
    };
  });
}

/** As many as one question may have, from the first. */
function fitting(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let names = 0;
  return paragraphs.slice(0, MAX_PARAGRAPHS).filter(({ entities }) => {
    names += entities.size;
    return names <= MAX_ENTITIES;
  });
}

/** The headline of the article that a node is in, else of the page, else its title. */
function headlineAt(node: Text | undefined, document: Document): string {
  const own = node && articleAround(node)?.querySelector('h1,h2,h3');
  const words = (own ?? findHeadline(document))?.textContent ?? document.title;
  return words.replace(/\s+/g, ' ').trim();
}
