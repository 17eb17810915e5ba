// Sidelight's mentions in a plain text, found as on a page.
import {
  compile,
  disambiguate,
  load,
  type Matcher,
  namesSubject,
  paragraphs,
} from '../../components/matcher/index.ts';
import type { Entity, EntityId, Mention, Pack } from '../../data/model.ts';

export type MarkText = (text: string, lang: string | null) => Mention[];

/**
 * Finds names of a pack: paragraphs are the blocks, the text is the page. A text that does not name the
 * pack's subject has none, unless they are asked for `everywhere`.
 */
export function markerOf(pack: Pack, { everywhere = false } = {}): MarkText {
  const matcher = load(compile(pack.entities.map(namesOf)));
  return (text, lang) => markText(matcher, text, lang, everywhere);
}

function namesOf({ aliases, ...entity }: Entity) {
  return { ...entity, names: aliases };
}

function markText(
  matcher: Matcher,
  text: string,
  lang: string | null,
  everywhere: boolean,
): Mention[] {
  const blocks = paragraphs(text);
  const found = blocks.map(({ start, end }) => matcher.find(text.slice(start, end), lang));
  const isSubject = (id: EntityId) => matcher.entity(id)?.subject === true;
  if (!everywhere && !namesSubject(found, isSubject)) return [];
  return disambiguate(found).flatMap((mentions, block) => {
    const shift = blocks[block]?.start ?? 0;
    return mentions.map(({ start, end, entities }) => ({
      start: start + shift,
      end: end + shift,
      entities: entities as readonly [EntityId, ...EntityId[]],
    }));
  });
}
