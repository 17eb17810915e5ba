// Sidelight's mentions in a plain text, found as on a page.
import {
  compile,
  disambiguate,
  load,
  type Matcher,
  paragraphs,
} from '../../components/matcher/index.ts';
import type { Entity, EntityId, Mention, Pack } from '../../data/model.ts';

export type MarkText = (text: string, lang: string | null) => Mention[];

/** Finds names of a pack: paragraphs are the blocks, the text is the page. */
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
  return disambiguate(found).flatMap((mentions, block) => {
    const shift = blocks[block]?.start ?? 0;
    return mentions.map(({ start, end, entities }) => ({
      start: start + shift,
      end: end + shift,
      entities: entities as readonly [EntityId, ...EntityId[]],
    }));
  });
}
