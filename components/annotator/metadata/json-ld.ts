// The linked data that a page carries about itself (schema.org in JSON-LD). Broken JSON is ignored.

export interface Thing {
  readonly [property: string]: unknown;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a thing, without `https://schema.org/`. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** Tolerates what is often in or around the JSON: comments, CDATA, raw line feeds, trailing commas. */
function parse(source: string): unknown {
  const start = source.search(/[[{]/);
  const end = Math.max(source.lastIndexOf(']'), source.lastIndexOf('}')) + 1;
  const text = start < 0 ? '' : source.slice(start, end);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the error
  for (const tidy of [text, text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[\]}])/g, '')]) {
    try {
      return JSON.parse(tidy);
    } catch {
      // Try the tidied form next; a page's broken JSON is not our error.
    }
  }
  return undefined;
}

/** The things of a page: at the top level, in `@graph`, and its main entity. */
function* unfold(value: unknown, depth = 0): Generator<Thing> {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value) yield* unfold(item, depth + 1);
  if (!isThing(value)) return;
  yield value;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
    yield* unfold(value[key], depth + 1);
  }
}

/** Parsing more characters would block the page; no article describes itself in as many things. */
const MAX_SOURCE = 2_000_000;
const MAX_THINGS = 5_000;

/** The things that the page describes. What cannot be parsed is left out. */
export function linkedData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SOURCE) continue;
    for (const thing of unfold(parse(source))) {
      if (things.push(thing) === MAX_THINGS) return things;
    }
  }
  return things;
}

/** Whether a schema.org type is a kind of article. */
export const isArticleType = (type: string): boolean =>
  /(?:Article|BlogPosting|Report)$/i.test(type);

/** The address in a thing's `url`, `@id` or `mainEntityOfPage`. */
export function addressesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage;
  return [thing.url, thing['@id'], page, isThing(page) ? (page['@id'] ?? page.url) : null]
    .filter((address) => typeof address === 'string')
    .map((address) => address.replace(/[#?].*$/, ''));
}
