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

/** The first text or number in a property, which may be a list or `{"@value": …}`. */
export function textOf(property: unknown): string {
  const [value] = [property].flat();
  const inner = isThing(value) ? value['@value'] : value;
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : '';
}

/** `/* <![CDATA[ *\/`, `<!--` and the like around the JSON. */
const OPENING = /^[^{"]*<!(?:\[CDATA\[|--)/;
const CLOSING = /(?:\]\]|--)>[^}"]*$/;

/** Tolerates what is often in or around the JSON: comments, CDATA, raw line feeds, trailing commas. */
function parse(source: string): unknown {
  const bare = source.replace(OPENING, '').replace(CLOSING, '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf(']'), bare.lastIndexOf('}')) + 1;
  const text = start < 0 ? '' : bare.slice(start, end);
  const tidied = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the error
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(?=\s*[\]}])/g, '')
    .replace(/\\'/g, "'");
  for (const json of [text, tidied, tidied.replace(/&quot;/g, '"')]) {
    try {
      return JSON.parse(json);
    } catch {
      // Try the tidied form next; a page's broken JSON is not our error.
    }
  }
  return salvaged(text);
}

/** Of JSON that is broken beyond repair: its first type, best of an article, and its only date of publication. */
function salvaged(text: string): Thing {
  const dates = new Set(
    [...text.matchAll(/"datePublished"\s*:\s*"([^"]*)"/g)].map(([, date]) => date),
  );
  const types = [...text.matchAll(/"@type"\s*:\s*"([^"]*)"/g)].map(([, type = '']) => type);
  const type = types.find(isArticleType) ?? types[0];
  return dates.size === 1 ? { '@type': type, datePublished: [...dates][0] } : {};
}

/** The things of a page: at the top level, in `@graph`, its main entity and its parts. */
function* unfold(value: unknown, depth = 0): Generator<Thing> {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value) yield* unfold(item, depth + 1);
  if (!isThing(value)) return;
  yield value;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
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
  /(?:Article|Blog(?:Post|Posting)|Posting|Report|^(?:Claim|Critic)?Review)$/i.test(type) &&
  !/^Job/i.test(type);

/** Addresses of the same page compare equal: without protocol, `www.`, query and a slash at the end. */
export const plainAddress = (address: string): string =>
  address.replace(/^\w+:\/\/(?:www\.|m\.|amp\.)?|[#?].*$|\/(?=[#?]|$)/g, '');

/** The addresses in a thing's `url`, `@id` or `mainEntityOfPage`. */
export function addressesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage;
  return [thing.url, thing['@id'], page, isThing(page) ? (page['@id'] ?? page.url) : null]
    .filter((address) => typeof address === 'string')
    .map(plainAddress);
}
