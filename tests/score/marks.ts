// What Sidelight marks in a plain text: the page's own way, without the page.
// Must not know: gold.
import { compile, load, type Matcher, paragraphs, settle } from '../../components/matcher/index.ts';
import type { Entity, EntityId, Mention, Pack } from '../../data/model.ts';

export type MarkText = (text: string, lang: string | null) => Mention[];

/** The matcher of a pack, over paragraphs, settled over the whole text. */
export function markerOf(pack: Pack): MarkText {
  const matcher = load(compile(pack.entities.map(namesOf)));
  return (text, lang) => markText(matcher, text, lang);
}

function namesOf({ aliases, ...entity }: Entity) {
  return { ...entity, names: aliases };
}

function markText(matcher: Matcher, text: string, lang: string | null): Mention[] {
  const blocks = paragraphs(text);
  const found = blocks.map(({ start, end }) => matcher.find(text.slice(start, end), lang));
  return settle(found).flatMap((mentions, block) => {
    const shift = blocks[block]?.start ?? 0;
    return mentions.map(({ start, end, entities }) => ({
      start: start + shift,
      end: end + shift,
      entities: entities as readonly [EntityId, ...EntityId[]],
    }));
  });
}
