// The mentions of a page as W3C Web Annotations.
// https://www.w3.org/TR/annotation-model/
import type { EntityId, EntityKind, Language, Mention } from '../../data/model.ts';

/** The text of a frame and the mentions in it. */
export interface AnnotatedText {
  readonly url: string;
  readonly title: string;
  readonly lang: Language | null;
  /** The text as Sidelight read it: its blocks, joined by line feeds. */
  readonly text: string;
  /** Offsets are UTF-16, into `text`. */
  readonly mentions: readonly Mention[];
}

/** What a mention names. */
export interface AnnotatedName {
  readonly name: string;
  readonly kind: EntityKind;
  readonly wikidata?: string | undefined;
}

export interface AnnotationOptions {
  readonly names: ReadonlyMap<EntityId, AnnotatedName>;
  readonly now: Date;
  /** A new UUID at each call. */
  readonly newId: () => string;
}

/** UTF-16 units of context on each side of a quote. */
const CONTEXT = 32;

/** JSON of one collection with an annotation for each mention, in reading order. */
export function writeAnnotations(
  texts: readonly AnnotatedText[],
  options: AnnotationOptions,
): string {
  const created = options.now.toISOString();
  const items = texts.flatMap((text) => annotationsOf(text, options, created));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${options.newId()}`,
    type: 'AnnotationCollection',
    label: texts[0] ? `Mentions in “${texts[0].title}”` : 'Mentions',
    total: items.length,
    created,
    generator: { id: `urn:uuid:${options.newId()}`, type: 'Software', name: 'Sidelight' },
    first: { id: `urn:uuid:${options.newId()}`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return JSON.stringify(collection, null, 2);
}

function annotationsOf(page: AnnotatedText, options: AnnotationOptions, created: string): object[] {
  const { text, url, mentions } = page;
  const place = codePoints(text);
  return mentions.map(({ start, end, entities }) => ({
    id: `urn:uuid:${options.newId()}`,
    type: 'Annotation',
    motivation: 'identifying',
    created,
    body: bodyOf(entities, options),
    target: {
      type: 'SpecificResource',
      source: url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: wellFormed(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: wellFormed(text.slice(end, end + CONTEXT)),
        },
        { type: 'TextPositionSelector', start: place(start), end: place(end) },
      ],
    },
  }));
}

/** The name, or its Wikidata entity if known; a `Choice` if the mention may name several. */
function bodyOf(entities: readonly EntityId[], { names }: AnnotationOptions): object {
  const bodies = entities.map((id) => {
    const known = names.get(id);
    const value = known?.name ?? id;
    const tag = { type: 'TextualBody', purpose: 'tagging', value, language: 'en' };
    if (!known?.wikidata) return tag;
    const source = `http://www.wikidata.org/entity/${known.wikidata}`;
    return { type: 'SpecificResource', purpose: 'identifying', source };
  });
  if (bodies.length > 1) return { type: 'Choice', items: bodies };
  return bodies[0] as object;
}

/** The text without half a surrogate pair at either end. */
const wellFormed = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');

/** Converts UTF-16 offsets, as in JavaScript, to code points, as in Web Annotations. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    const after = pairs.findIndex((index) => index >= offset);
    return offset - (after < 0 ? pairs.length : after);
  };
}
