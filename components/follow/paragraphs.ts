// The paragraphs of a page that have names, by the elements in which they stand.
import { MAX_NAMES, MAX_PARAGRAPH } from '../../data/limits.ts';
import type { EntityId } from '../../data/model.ts';
import type { Mark } from '../annotator/index.ts';
import type { SeenParagraph } from '../messaging/follow.ts';
import type { FollowedPage } from './script.ts';

/** Characters before the first name in a long paragraph that are told of. */
const BEFORE = MAX_PARAGRAPH / 2;

/** The element whose box shows the text of a mark's block. */
export const elementOf = ({ block: { container } }: Mark): Element | null =>
  container instanceof ShadowRoot ? container.host : (container as Element);

/**
 * In reading order. Blocks of one element, cut by two line breaks, say, are one paragraph: a browser tells where
 * elements are, and nothing smaller. What is not in the document is left out.
 */
export function paragraphsOf({
  marks,
  lang,
}: Pick<FollowedPage, 'marks' | 'lang'>): Map<Element, SeenParagraph> {
  const found = new Map<Element, Mark[]>();
  for (const mark of marks()) {
    const element = elementOf(mark);
    if (!element?.isConnected) continue;
    const here = found.get(element);
    if (here) here.push(mark);
    else found.set(element, [mark]);
  }
  return new Map([...found].map(([element, here]) => [element, paragraphOf(here, lang())]));
}

function paragraphOf(marks: readonly Mark[], pageLang: string | null): SeenParagraph {
  const [first] = marks as [Mark];
  const from = Math.max(0, first.mention.start - BEFORE);
  const blocks = [...new Set(marks.map(({ block }) => block))];
  const text = blocks.map((block) => block.text).join('\n');
  const lang = first.block.lang ?? pageLang;
  const entities = new Set<EntityId>();
  for (const { mention } of marks) for (const entity of mention.entities) entities.add(entity);
  return {
    text: text.slice(from, from + MAX_PARAGRAPH),
    ...(lang && { lang }),
    entities: [...entities].slice(0, MAX_NAMES),
  };
}
